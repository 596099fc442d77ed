package org.ginnel.employers.placement;

/** How long ago the firm said that a published offer is still true. */
enum Freshness {
    FRESH,
    /** The firm is asked whether it still is. */
    ASKED,
    /** Shown with a badge. */
    STALE,
    /** Not shown beside the gateway until the firm says so again. */
    HIDDEN
}
