package org.ginnel.gateways.supported;

/** Whether somebody has an education, health and care plan, as far as she says. */
enum Plan {
    YES,
    NO,
    NOT_SURE,
    RATHER_NOT_SAY
}
