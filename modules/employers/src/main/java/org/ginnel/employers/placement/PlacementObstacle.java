package org.ginnel.employers.placement;

import org.ginnel.kernel.Reason;

/** Why something cannot be done with an offer, its checks or its places. */
enum PlacementObstacle implements Reason {
    NO_TITLE,
    NO_PLACES,
    TOO_MANY_PLACES,
    NO_SUPERVISOR,
    NO_FIRST_DAY,
    FIRST_DAY_NOT_AHEAD,
    NO_RULE,
    TOO_FEW_DAYS,
    TOO_FEW_HOURS,
    DAY_TOO_LONG,
    WEEK_TOO_LONG,
    TOO_MUCH_REMOTE,
    TOO_YOUNG,
    NOT_YOUR_BOARD,
    NOT_YOUR_FIRM,
    NOT_YOUR_SITE,
    NOTHING_CHOSEN,
    CHANGED_MEANWHILE {
        @Override
        public boolean stale() {
            return true;
        }
    },

    STAGE_FORBIDS,
    OWN_FIRM,
    OWN_WORK,
    LIABILITY_MISSING,
    LIABILITY_ENDS_EARLY,
    RISK_ASSESSMENT_MISSING,
    SAFEGUARDING_CONTACT_MISSING,
    ADJUSTMENTS_MISSING,
    CHANGES_WITHOUT_REASON,
    TEXT_HELD,
    TEXT_NOT_HELD,
    WINDOW_WITHOUT_PROVIDER,
    WINDOW_AFTER_START,
    WITHDRAWN_WITHOUT_REASON,

    NOT_OPEN,
    FIRST_TO_ANOTHER,
    ALL_PLACES_TAKEN,
    LAST_PLACE_BEING_TAKEN,
    PERSON_HAS_ANOTHER,
    NO_STUDENT,
    PLACE_STAGE_FORBIDS,
    HOLD_RAN_OUT,
    NOT_ALLOCATED_HERE
}
