package org.ginnel.gateways.enrichment;

import org.ginnel.kernel.Reason;

/** Why something about the directory or its sessions is refused. */
enum EnrichmentObstacle implements Reason {
    STEP_NOT_POSSIBLE,
    NOT_ASSURED,
    NOT_RUNNING,
    NO_VENUE,
    NO_TOPIC,
    REASON_MISSING,
    EMPTY_FILE,
    FILE_TOO_LARGE,
    NOT_JSON,
    NO_SERVICES,
    SOURCE_MISSING,
    NOT_STORED,
    ALREADY_APPLIED
}
