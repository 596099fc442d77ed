package org.ginnel.employers.placement;

/** How a claim of a place ended before the placement began. */
enum ClaimEnd {
    HOLD_RAN_OUT,
    RELEASED,
    HOST_WITHDREW,
    HOST_DECLINED
}
