package org.ginnel.gateways.enrichment;

import java.util.List;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** The life of a service in the directory. Only what is live or stale stands before everybody. */
enum ServiceStage implements Toned {
    DRAFT,
    MODERATED,
    LIVE,
    STALE,
    HIDDEN,
    RETIRED;

    static final List<ServiceStage> PUBLIC = List.of(LIVE, STALE);

    boolean mayBecome(ServiceStage next) {
        return switch (this) {
            case DRAFT -> next == MODERATED || next == RETIRED;
            case MODERATED -> next == LIVE || next == DRAFT || next == RETIRED;
            case LIVE -> next == STALE || next == HIDDEN || next == DRAFT || next == RETIRED;
            case STALE, HIDDEN -> next == LIVE || next == HIDDEN && this == STALE || next == DRAFT || next == RETIRED;
            case RETIRED -> false;
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT, MODERATED -> Tone.WAIT;
            case LIVE -> Tone.OK;
            case STALE -> Tone.DUE;
            case HIDDEN, RETIRED -> Tone.BAD;
        };
    }
}
