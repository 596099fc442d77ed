package org.ginnel.gateways.course;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One answer of a drop-down in a search form that goes by its address. */
public record Pick(String word, String label, boolean chosen) {
    static <T> List<Pick> of(Collection<T> all, String chosen, Function<T, String> word, Function<T, String> label) {
        return all.stream()
                .map(one -> new Pick(
                        word.apply(one), label.apply(one), word.apply(one).equals(chosen)))
                .toList();
    }
}
