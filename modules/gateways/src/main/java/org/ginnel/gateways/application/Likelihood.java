package org.ginnel.gateways.application;

/** How likely a place from the waiting list is. */
enum Likelihood {
    LIKELY,
    POSSIBLE,
    UNLIKELY
}
