package org.ginnel.kernel.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody typed into a search, as a query of PostgreSQL's: each word must begin a word of what is found. */
public final class WordQuery {
    private static final int MOST_WORDS = 8;

    private WordQuery() {}

    /**
     * For {@code to_tsquery('simple', …)}: only letters and digits are left of what was typed, so nothing in it can be
     * an operator; words after the eighth are left out.
     *
     * @param typed may be null
     * @return empty when no word is left
     */
    public static String of(String typed) {
        return typed == null
                ? ""
                : Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
    }
}
