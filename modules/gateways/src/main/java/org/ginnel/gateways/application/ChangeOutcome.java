package org.ginnel.gateways.application;

/** What became of a proposal to change an accepted offer. */
enum ChangeOutcome {
    AGREED,
    REFUSED,
    /** Another change came first, or the provider took it back. */
    OVERTAKEN
}
