package org.ginnel.gateways.application;

/** Why a provider takes an offer back: the list, nothing else is a reason. */
enum RevocationReason {
    COURSE_NOT_RUNNING,
    MADE_BY_MISTAKE,
    NOT_ELIGIBLE,
    FALSE_INFORMATION,
    SAFETY
}
