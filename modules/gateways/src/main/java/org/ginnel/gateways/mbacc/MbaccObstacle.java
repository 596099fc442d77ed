package org.ginnel.gateways.mbacc;

import org.ginnel.kernel.Reason;

/** Why a plan of subjects cannot be kept or shared. */
enum MbaccObstacle implements Reason {
    NO_NAME,
    NAME_TOO_LONG,
    NAME_TAKEN,
    NO_SUCH_SUBJECT,
    TOO_MANY_PLANS,
    TOO_MANY_LINKS,
    NOT_SO_LONG
}
