package org.ginnel.employers.placement;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/**
 * Where a placement offer stands. FULL is shown and never kept: an offer is full while it is published and none of its
 * places is free.
 */
enum OfferStage implements Toned {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    VERIFIED,
    PUBLISHED,
    FULL,
    PAUSED,
    EXPIRED,
    WITHDRAWN,
    CLOSED,
    ARCHIVED;

    boolean mayBecome(OfferStage next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED ->
                next == DRAFT || next == CHANGES_REQUESTED || next == VERIFIED || next == EXPIRED || next == WITHDRAWN;
            case CHANGES_REQUESTED -> next == SUBMITTED || next == EXPIRED || next == WITHDRAWN;
            case VERIFIED -> next == PUBLISHED || next == CHANGES_REQUESTED || next == EXPIRED || next == WITHDRAWN;
            case PUBLISHED -> next == FULL || next == PAUSED || leavesView(next);
            case FULL -> next == PUBLISHED || next == PAUSED || leavesView(next);
            case PAUSED -> next == PUBLISHED || leavesView(next);
            case EXPIRED -> next == CLOSED;
            case CLOSED -> next == ARCHIVED;
            case WITHDRAWN, ARCHIVED -> false;
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT, CLOSED, ARCHIVED, EXPIRED -> Tone.PLAIN;
            case SUBMITTED, VERIFIED -> Tone.WAIT;
            case CHANGES_REQUESTED, PAUSED -> Tone.DUE;
            case PUBLISHED, FULL -> Tone.OK;
            case WITHDRAWN -> Tone.BAD;
        };
    }

    /** What people see, with so many of its places free. */
    OfferStage shown(long free) {
        return this == PUBLISHED && free == 0 ? FULL : this;
    }

    /** Before somebody of another firm has vouched for it, the firm may still change its words. */
    boolean withTheFirm() {
        return this == DRAFT || this == SUBMITTED || this == CHANGES_REQUESTED;
    }

    private static boolean leavesView(OfferStage next) {
        return next == CHANGES_REQUESTED || next == EXPIRED || next == WITHDRAWN || next == CLOSED;
    }
}
