package org.ginnel.governance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many voting seats must be present: a fraction of all or of the filled seats, and never fewer than the least. */
@Embeddable
record Quorum(
        @Enumerated(EnumType.STRING) @Column(name = "quorum_base")
        Base base,

        @Column(name = "quorum_numerator") int numerator,
        @Column(name = "quorum_denominator") int denominator,
        @Column(name = "quorum_least") int least) {

    enum Base {
        VOTING_SEATS,
        FILLED_VOTING_SEATS
    }

    Quorum {
        if (numerator < 1 || denominator < numerator || least < 1) {
            throw new IllegalArgumentException("a quorum is a fraction above nothing and up to one, least 1 or more");
        }
    }

    int of(int allSeats, int filledSeats) {
        int counted = base == Base.VOTING_SEATS ? allSeats : filledSeats;
        return Math.max(least, (counted * numerator + denominator - 1) / denominator);
    }
}
