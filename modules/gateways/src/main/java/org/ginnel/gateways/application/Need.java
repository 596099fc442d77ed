package org.ginnel.gateways.application;

/** What she answered to "would anything help you show what you can do?". */
enum Need {
    NOTHING,
    IN_MY_WORDS,
    RATHER_TALK
}
