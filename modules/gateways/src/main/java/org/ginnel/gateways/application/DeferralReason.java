package org.ginnel.gateways.application;

/** Why a start is put off. */
enum DeferralReason {
    ILLNESS,
    CARE,
    PREGNANCY,
    MOVING,
    OTHER
}
