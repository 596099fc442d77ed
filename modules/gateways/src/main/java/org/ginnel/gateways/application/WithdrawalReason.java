package org.ginnel.gateways.application;

/** Why a young person takes a choice back. */
enum WithdrawalReason {
    CHANGED_MY_MIND,
    OTHER_COURSE,
    TOO_FAR,
    WAITED_TOO_LONG,
    STAYING_AT_SCHOOL,
    MY_CIRCUMSTANCES,
    TOOK_ANOTHER_PLACE,
    NO_REASON
}
