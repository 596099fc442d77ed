package org.ginnel.gateways.application;

import java.util.ArrayList;
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

    /** Grades of results: with none at all. */
    static List<Choice> results() {
        List<Choice> all = new ArrayList<>(grades());
        all.add(Choice.of("0", Texts.of("gateways", "place.none")));
        return all;
    }

    static List<Choice> reasons() {
        return of(RejectionReason.values());
    }

    static List<Choice> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> Choice.of(one.name(), Texts.of(one)))
                .toList();
    }

    /** The constant an address names, null for none and for a word nobody knows. */
    static <E extends Enum<E>> E known(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The constant a form names, null when it names none. */
    static <E extends Enum<E>> E said(Class<E> type, String name) {
        return name == null || name.isBlank() ? null : Enum.valueOf(type, name);
    }
}
