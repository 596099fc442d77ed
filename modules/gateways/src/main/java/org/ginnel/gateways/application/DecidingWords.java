package org.ginnel.gateways.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** What an officer can choose from. */
final class DecidingWords {
    private DecidingWords() {}

    static List<Choice> subjects() {
        return Arrays.stream(GcseSubject.values())
                .map(subject -> Choice.of(subject.name(), Texts.of(subject)))
                .toList();
    }

    static List<Choice> grades() {
        return IntStream.iterate(9, grade -> grade >= 1, grade -> grade - 1)
                .mapToObj(grade -> Choice.of(String.valueOf(grade), String.valueOf(grade)))
                .toList();
    }

    static List<Choice> reasons() {
        return Arrays.stream(RejectionReason.values())
                .map(one -> Choice.of(one.name(), Texts.of(one)))
                .toList();
    }
}
