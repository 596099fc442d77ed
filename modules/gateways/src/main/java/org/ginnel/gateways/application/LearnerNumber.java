package org.ginnel.gateways.application;

/** Unique learner numbers: ten digits, of which the last is made from the nine before. */
final class LearnerNumber {
    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    private LearnerNumber() {}

    static boolean right(String uln) {
        if (!uln.matches("[1-9][0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (uln.charAt(i) - '0') * (DIGITS - i);
        }
        int rest = sum % MODULUS;
        return rest != 0 && DIGITS - rest == uln.charAt(DIGITS - 1) - '0';
    }
}
