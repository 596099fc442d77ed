package org.ginnel.governance.convening;

/** Why a published paper was taken back: the only thing of the reason the public reads. */
enum WithdrawalReason {
    ERROR,
    DATA_PROTECTION,
    SUPERSEDED
}
