package org.ginnel.register.place;

import org.ginnel.kernel.Reason;

/** Why a setting is not changed now. */
enum SettingObstacle implements Reason {
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    TOO_LONG,
    UNCHANGED,
    NO_DAY,
    IN_THE_PAST,
    PROPOSED_ALREADY,
    SAME_DAY
}
