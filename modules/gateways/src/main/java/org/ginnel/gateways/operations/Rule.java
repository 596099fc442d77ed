package org.ginnel.gateways.operations;

/** What can never be true of forms and courses; the questions are the database's function {@code impossible}. */
enum Rule {
    TWO_PLACES_ACCEPTED,
    TWO_BACKUPS,
    OFFERS_ABOVE_PLACES,
    PLACES_MISCOUNTED,
    REJECTED_WITHOUT_REASON,
    SENT_IN_UNSENT_FORM,
    UNDECIDED_WITHOUT_DAY,
    DRAFT_AFTER_CLOSING,
    CHOICE_OF_SOMEBODY_ELSE,
    RANK_WITHOUT_CHOICE
}
