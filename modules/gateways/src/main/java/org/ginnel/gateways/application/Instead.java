package org.ginnel.gateways.application;

/** What a provider does when conditions are not met: there is always something. */
enum Instead {
    LOWER_OFFER,
    OTHER_LEVEL,
    REFERRED
}
