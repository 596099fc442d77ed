package org.ginnel.gateways.handin;

import org.ginnel.kernel.Reason;

/** Why a file is not taken. */
enum HandinObstacle implements Reason {
    NO_KIND,
    NO_FILE,
    TOO_LARGE,
    NOT_STORED,
    NO_ROWS,
    NOT_WAITING,
    GONE,
    BROKE,
    NO_OFFICER
}
