package org.ginnel.governance.convening;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is looked for in the text of public papers before they go out. */
enum Leak {
    /** A unique pupil number: check letter, twelve digits (the last may be a letter). */
    UPN("\\b[A-HJ-NP-RT-Z]\\d{11}[\\dA-Z]\\b") {
        @Override
        boolean isOne(MatchResult match) {
            return upnCheckLetter(match.group().substring(1)) == match.group().charAt(0);
        }
    },
    NATIONAL_INSURANCE_NUMBER(
            "\\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b"),
    DATE_OF_BIRTH("(?i)\\b(d\\.?o\\.?b\\.?|date of birth|born( on)?)\\b[^\\n]{0,12}?\\d{1,4}[/.\\- ]"
            + "(\\d{1,2}|[a-z]{3,9})[/.\\- ]\\d{2,4}"),
    EXEMPT_WORDS(null),
    E_MAIL("\\b[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+\\b"),
    PHONE("(?<![\\w.])(\\+44 ?\\(?0?\\)?|0)\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\w)");

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Pattern pattern;

    Leak(String pattern) {
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
    }

    /** Whether the text holds one; exempt words are searched for by name, see {@link LeakScan}. */
    boolean isIn(String text) {
        return pattern != null && pattern.matcher(text).results().anyMatch(this::isOne);
    }

    boolean isOne(MatchResult match) {
        return !match.group().isEmpty();
    }

    /** An address or a telephone number of an office may be meant to be there: somebody looks, and says so. */
    boolean mayBeMeant() {
        return this == E_MAIL || this == PHONE;
    }

    private static char upnCheckLetter(String rest) {
        int sum = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            sum += value * (i + 2);
        }
        return UPN_LETTERS.charAt(sum % 23);
    }
}
