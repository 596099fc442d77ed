package org.ginnel.gateways.application;

import org.ginnel.kernel.Reason;

/** Why offers do not end by themselves, and why a forecast of it is refused. */
enum SilenceObstacle implements Reason {
    ROUND_NOT_OVER,
    NO_SCHOOL_DAY,
    TERMS_UNKNOWN,
    NO_BOROUGHS,
    NO_FORECAST,
    FORECAST_STANDS,
    COUNT_CHANGED,
    NO_ACCOUNT
}
