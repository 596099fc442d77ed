package org.ginnel.governance.convening;

import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** The life of a meeting. Every stage of it stands here; which verbs exist yet is the business of {@link Meeting}. */
enum Stage implements Toned {
    SCHEDULED,
    CALL_OPEN,
    DRAFT,
    CLEARANCE,
    CLEARED,
    PUBLISHED,
    IN_SESSION,
    ADJOURNED,
    HELD,
    MINUTES_DRAFT,
    MINUTES_CIRCULATED,
    MINUTES_APPROVED,
    ARCHIVED,
    CANCELLED,
    POSTPONED;

    boolean mayBecome(Stage next) {
        return switch (this) {
            case SCHEDULED -> next == CALL_OPEN || next == DRAFT || next.callsOff();
            case CALL_OPEN -> next == DRAFT || next.callsOff();
            case DRAFT -> next == CLEARANCE || next == CLEARED || next.callsOff();
            case CLEARANCE -> next == CLEARED || next == DRAFT || next.callsOff();
            case CLEARED -> next == PUBLISHED || next == DRAFT || next.callsOff();
            case PUBLISHED -> next == PUBLISHED || next == IN_SESSION || next.callsOff();
            case IN_SESSION -> next == ADJOURNED || next == HELD;
            case ADJOURNED -> next == IN_SESSION || next == HELD;
            case HELD -> next == MINUTES_DRAFT;
            case MINUTES_DRAFT -> next == MINUTES_CIRCULATED;
            case MINUTES_CIRCULATED -> next == MINUTES_APPROVED || next == MINUTES_DRAFT;
            case MINUTES_APPROVED -> next == ARCHIVED || next == MINUTES_DRAFT;
            case POSTPONED -> next == SCHEDULED || next == CANCELLED;
            case ARCHIVED, CANCELLED -> false;
        };
    }

    private boolean callsOff() {
        return this == CANCELLED || this == POSTPONED;
    }

    /** Whether items and papers may still be worked on. */
    boolean isOpenForAgenda() {
        return switch (this) {
            case SCHEDULED, CALL_OPEN, DRAFT, CLEARANCE, CLEARED, PUBLISHED -> true;
            case IN_SESSION,
                    ADJOURNED,
                    HELD,
                    MINUTES_DRAFT,
                    MINUTES_CIRCULATED,
                    MINUTES_APPROVED,
                    ARCHIVED,
                    CANCELLED,
                    POSTPONED -> false;
        };
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case CLEARED, PUBLISHED, IN_SESSION, HELD, MINUTES_APPROVED, ARCHIVED -> Tone.OK;
            case CANCELLED, POSTPONED, ADJOURNED -> Tone.BAD;
            case CLEARANCE, CALL_OPEN, MINUTES_CIRCULATED -> Tone.DUE;
            case SCHEDULED, DRAFT, MINUTES_DRAFT -> Tone.WAIT;
        };
    }
}
