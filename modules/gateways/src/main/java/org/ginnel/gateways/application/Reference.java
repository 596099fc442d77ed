package org.ginnel.gateways.application;

/**
 * The reference on a receipt, for instance GM-7K4P-2: the place's prefix, a number written so that it can be read out
 * loud (no vowels, nothing that looks like something else) and is not the next one's neighbour, and a check letter that
 * notices a wrong letter and two that changed places.
 */
final class Reference {
    private static final String LETTERS = "23456789BCDFGHJKMPRTWXY";
    private static final int BASE = LETTERS.length();
    private static final long FOUR = (long) BASE * BASE * BASE * BASE;
    /** Shares no factor with the base: every number below {@code FOUR} gets its own code. */
    private static final long STEP = 100_003;

    private Reference() {}

    static String of(String prefix, long number) {
        long era = number / FOUR;
        long mixed = (number % FOUR) * STEP % FOUR;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 4; i++, mixed /= BASE) {
            code.insert(0, LETTERS.charAt((int) (mixed % BASE)));
        }
        for (; era > 0; era /= BASE) {
            code.append(LETTERS.charAt((int) (era % BASE)));
        }
        return prefix + "-" + code + "-" + check(code);
    }

    static boolean valid(String reference) {
        String[] parts = reference.split("-");
        return parts.length == 3
                && parts[1].chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                && parts[2].equals(String.valueOf(check(parts[1])));
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * LETTERS.indexOf(code.charAt(i));
        }
        return LETTERS.charAt(sum % BASE);
    }
}
