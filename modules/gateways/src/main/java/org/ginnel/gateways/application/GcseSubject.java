package org.ginnel.gateways.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subjects a condition can name, with the beginnings of the titles that the official lists give them. */
enum GcseSubject {
    ENGLISH_LANGUAGE("english language"),
    ENGLISH_LITERATURE("english literature"),
    MATHEMATICS("mathematics"),
    COMBINED_SCIENCE("combined science"),
    BIOLOGY("biology"),
    CHEMISTRY("chemistry"),
    PHYSICS("physics"),
    COMPUTER_SCIENCE("computer science"),
    DESIGN_AND_TECHNOLOGY("design and technology"),
    GEOGRAPHY("geography"),
    HISTORY("history"),
    BUSINESS("business"),
    A_LANGUAGE(
            "arabic",
            "bengali",
            "biblical hebrew",
            "chinese",
            "classical greek",
            "french",
            "german",
            "greek",
            "gujarati",
            "italian",
            "japanese",
            "latin",
            "modern hebrew",
            "panjabi",
            "persian",
            "polish",
            "portuguese",
            "russian",
            "spanish",
            "turkish",
            "urdu");

    private static final Pattern TITLE =
            Pattern.compile("\\bgcse\\b\\s*(?:\\(?9-1\\)?)?\\s*(?:\\([^)]*\\)\\s*)?(?:in\\b)?\\s*(.+)");

    private final String[] titles;

    GcseSubject(String... titles) {
        this.titles = titles;
    }

    /** By its code ({@code MATHEMATICS}) or as the official lists call it ("English Language"), in any case. */
    static Optional<GcseSubject> called(String words) {
        String name = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        return Arrays.stream(values())
                .filter(subject -> subject.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                                .equals(name)
                        || Arrays.asList(subject.titles).contains(name))
                .findFirst();
    }

    /** Of a qualification's whole title: "AQA Level 1/Level 2 GCSE (9-1) in Biology"; empty when no offer asks for it. */
    static Optional<GcseSubject> ofTitle(String title) {
        Matcher gcse = TITLE.matcher(title.toLowerCase(Locale.ROOT));
        return gcse.find()
                ? Arrays.stream(values())
                        .filter(subject -> Arrays.stream(subject.titles)
                                .anyMatch(gcse.group(1).strip()::startsWith))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it stands for several, of which the best one counts. */
    boolean several() {
        return this == A_LANGUAGE;
    }
}
