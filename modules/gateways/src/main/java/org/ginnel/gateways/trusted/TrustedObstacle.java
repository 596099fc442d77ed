package org.ginnel.gateways.trusted;

import org.ginnel.kernel.Reason;

/** Why nobody is trusted with a copy now. */
enum TrustedObstacle implements Reason {
    NO_NAME,
    NO_MAIL,
    NAMED_ALREADY,
    ENOUGH,
    TAKEN_BACK_ALREADY
}
