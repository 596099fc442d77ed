package org.ginnel.employers.placement;

/** Why a firm takes an offer back. */
enum WithdrawalReason {
    NO_SUPERVISOR,
    WORK_CHANGED,
    SITE_CLOSES,
    COST,
    FILLED_ELSEWHERE,
    OTHER
}
