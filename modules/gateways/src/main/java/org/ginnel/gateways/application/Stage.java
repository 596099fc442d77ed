package org.ginnel.gateways.application;

import java.util.EnumSet;
import java.util.Set;
import org.ginnel.kernel.view.Tone;
import org.ginnel.kernel.view.Toned;

/** Where a choice stands. Every step there is, whoever takes it; the sets that other rules ask for are declared here alone. */
enum Stage implements Toned {
    DRAFT,
    SUBMITTED,
    INTERVIEWING,
    OVERDUE,
    WAITLISTED,
    OFFER,
    FIRM,
    BACKUP,
    CONFIRMED,
    ENROLLED,
    NO_SHOW,
    DEFERRED,
    CONDITIONS_NOT_MET,
    OFFER_WITHDRAWN,
    REJECTED,
    DECLINED,
    WITHDRAWN,
    NOT_SENT,
    EHCP_NAMED;

    /** Frees its slot in the limit. */
    static final Set<Stage> SPENT =
            EnumSet.of(WITHDRAWN, DECLINED, REJECTED, NOT_SENT, CONDITIONS_NOT_MET, OFFER_WITHDRAWN, OVERDUE);
    /** Nothing is left to take back, and the same course may be chosen again. */
    static final Set<Stage> TERMINAL =
            EnumSet.of(WITHDRAWN, DECLINED, REJECTED, NOT_SENT, CONDITIONS_NOT_MET, ENROLLED, NO_SHOW);
    /** A provider may decide, or decide anew: an offer, the waiting list, a no. */
    static final Set<Stage> DECIDABLE =
            EnumSet.of(SUBMITTED, INTERVIEWING, OVERDUE, REJECTED, WAITLISTED, OFFER_WITHDRAWN);
    /** Taken by the young person: to take it from her needs two people. */
    static final Set<Stage> ACCEPTED = EnumSet.of(FIRM, BACKUP);
    /** Taken, sure or not: where and when it is changes only when she agrees. */
    static final Set<Stage> AGREED = EnumSet.of(FIRM, BACKUP, CONFIRMED);
    /** Is or will be a student of the provider this year. */
    static final Set<Stage> PLACED = EnumSet.of(FIRM, CONFIRMED, ENROLLED);
    /** The provider has said that the place is hers, whatever comes. */
    static final Set<Stage> SURE = EnumSet.of(CONFIRMED, ENROLLED);
    /** A meeting about it still makes sense. */
    static final Set<Stage> MEETING = EnumSet.of(INTERVIEWING, OVERDUE);
    /** A place is hers, now or later: no other college offers one. */
    static final Set<Stage> SETTLED = EnumSet.of(FIRM, CONFIRMED, ENROLLED, DEFERRED);
    /** An offer is in her hands, taken or not: nobody else has to ask her. */
    static final Set<Stage> OFFERED = EnumSet.of(OFFER, FIRM, BACKUP, CONFIRMED, ENROLLED, DEFERRED, EHCP_NAMED);
    /** Hers to undo, for some days: nobody else moves it. */
    static final Set<Stage> LEFT = EnumSet.of(WITHDRAWN, DECLINED);
    /** The provider owes a first decision, by the day it was told. */
    static final Set<Stage> UNDECIDED = EnumSet.of(SUBMITTED, INTERVIEWING);
    /** Could still bring an offer unasked: withdrawn when the young person takes a place. */
    static final Set<Stage> PENDING = EnumSet.of(SUBMITTED, INTERVIEWING, WAITLISTED, OVERDUE);
    /** Counts against the provider's places. The database counts the same ones, see its function holds_a_place. */
    static final Set<Stage> HOLDING = EnumSet.of(OFFER, FIRM, BACKUP, CONFIRMED, ENROLLED);
    /** A provider sees the choice. */
    static final Set<Stage> SENT = EnumSet.complementOf(EnumSet.of(DRAFT, NOT_SENT));

    boolean mayBecome(Stage next) {
        return steps().contains(next);
    }

    Set<Stage> steps() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, NOT_SENT, EHCP_NAMED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(INTERVIEWING, OVERDUE, OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN);
            case INTERVIEWING -> EnumSet.of(SUBMITTED, OVERDUE, OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN);
            case OVERDUE -> EnumSet.of(INTERVIEWING, OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN);
            case WAITLISTED -> EnumSet.of(OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN);
            case OFFER -> EnumSet.of(OFFER, FIRM, BACKUP, DECLINED, OFFER_WITHDRAWN, EHCP_NAMED, WITHDRAWN);
            case FIRM -> EnumSet.of(CONFIRMED, CONDITIONS_NOT_MET, OFFER_WITHDRAWN, DEFERRED, WITHDRAWN);
            case BACKUP -> EnumSet.of(FIRM, DECLINED, OFFER_WITHDRAWN, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(ENROLLED, NO_SHOW, DEFERRED, WITHDRAWN);
            case DEFERRED -> EnumSet.of(FIRM, CONFIRMED, WITHDRAWN);
            case OFFER_WITHDRAWN -> EnumSet.of(OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN);
            case REJECTED -> EnumSet.of(OFFER, WAITLISTED);
            case DECLINED -> EnumSet.of(OFFER);
            case EHCP_NAMED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            // taken back for her, and she says that she never asked for it
            case WITHDRAWN ->
                EnumSet.of(SUBMITTED, OVERDUE, WAITLISTED, OFFER, FIRM, BACKUP, CONFIRMED, DEFERRED, OFFER_WITHDRAWN);
            case NOT_SENT, CONDITIONS_NOT_MET, ENROLLED, NO_SHOW -> EnumSet.noneOf(Stage.class);
        };
    }

    boolean spent() {
        return SPENT.contains(this);
    }

    boolean pending() {
        return PENDING.contains(this);
    }

    boolean terminal() {
        return TERMINAL.contains(this);
    }

    boolean takesASlot() {
        return !spent() && this != EHCP_NAMED;
    }

    /** As the young person reads it: an offer is her turn, waiting is the college's. */
    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT, DEFERRED, DECLINED, WITHDRAWN -> Tone.PLAIN;
            case SUBMITTED, INTERVIEWING, WAITLISTED, EHCP_NAMED -> Tone.WAIT;
            case OFFER, OVERDUE -> Tone.DUE;
            case FIRM, BACKUP, CONFIRMED, ENROLLED -> Tone.OK;
            case NO_SHOW, CONDITIONS_NOT_MET, OFFER_WITHDRAWN, REJECTED, NOT_SENT -> Tone.BAD;
        };
    }
}
