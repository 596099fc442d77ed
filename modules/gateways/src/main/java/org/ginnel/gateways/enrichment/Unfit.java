package org.ginnel.gateways.enrichment;

/** Why one service of a file is left out, and because of which field. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final Why why;

    Unfit(String field, Why why) {
        super(field + " " + why, null, false, false);
        this.field = field;
        this.why = why;
    }

    String field() {
        return field;
    }

    Why why() {
        return why;
    }

    enum Why {
        MISSING,
        NO_OBJECT,
        NO_ID,
        NO_TEXT,
        TOO_LONG,
        NO_NUMBER,
        NO_DAY,
        NO_TIME,
        NO_ADDRESS,
        UNKNOWN_WORD,
        AGES_CROSSED,
        OUT_OF_RANGE,
        TWICE,
        RETIRED
    }
}
