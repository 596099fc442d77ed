package org.ginnel.gateways.chasing;

/** What is reminded of; and the place's setting of the days, with the default of the product. */
enum ChaserKind {
    /** Days before a round closes, to whoever has something unsent. */
    DRAFT("draft_chasers", "10 3 1"),
    /** Days before a decision is overdue, to the provider's officers. */
    DECISION("decision_chasers", "5"),
    /** Working days since the days to answer began, to whoever holds an open offer. */
    OFFER("offer_chasers", "3 6 9");

    private final String setting;
    private final String otherwise;

    ChaserKind(String setting, String otherwise) {
        this.setting = setting;
        this.otherwise = otherwise;
    }

    String setting() {
        return setting;
    }

    String otherwise() {
        return otherwise;
    }
}
