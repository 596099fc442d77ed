package org.ginnel.gateways.supported;

/** What can be arranged without knowing why. */
enum Adjustment {
    STEP_FREE,
    QUIET_ROOM,
    MORE_TIME,
    BREAKS,
    WRITTEN_STEPS,
    LARGE_PRINT,
    SIGN_LANGUAGE,
    SOMEBODY_WITH_ME
}
