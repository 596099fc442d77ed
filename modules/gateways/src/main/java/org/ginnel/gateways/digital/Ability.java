package org.ginnel.gateways.digital;

/** What somebody says about a statement of the framework, from the least to the most. */
enum Ability {
    NOT_YET,
    WITH_HELP,
    ON_MY_OWN,
    CAN_SHOW
}
