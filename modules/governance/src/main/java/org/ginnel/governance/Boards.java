package org.ginnel.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * Questions about boards and who sits on them today. Membership is public; contact details are not answered here. A
 * member counts from the first day of the term to the day before its end.
 */
public interface Boards {
    /** By name. */
    List<Board> all();

    List<Board> ofKind(Kind kind);

    Optional<Board> find(BoardId id);

    /** The employer board of a gateway, by the gateway's code. */
    Optional<Board> boardOfGateway(String gateway);

    /** Who sits on the board today: chair first, then by name of the constituency. */
    List<Member> membersOf(BoardId board);

    /** The seat a person fills on a board today. */
    Optional<Member> seatOf(PersonId person, BoardId board);

    /** Every seat a person fills today. */
    List<Member> seatsOf(PersonId person);

    /** By which rules the board works on a day; empty before its first composition rule. */
    Optional<Rules> rulesOn(BoardId board, LocalDate day);

    /** Which access rules a board follows: chosen per board, never in code. */
    enum Regime {
        STATUTORY,
        LA_EXECUTIVE,
        CA_KEY_DECISION,
        FORUM,
        ADOPTED,
        INTERNAL
    }

    /**
     * @param clearDays clear days between publication and meeting
     * @param workingDays whether only working days count as clear days
     * @param quorum voting seats that must be present, computed at that day
     * @param votingSeats voting seats of the composition, filled or not
     */
    record Rules(Regime regime, int clearDays, boolean workingDays, int quorum, int votingSeats) {
        /** Whether the public may read agendas at all. */
        public boolean isPublic() {
            return regime != Regime.INTERNAL;
        }
    }

    enum Kind {
        EMPLOYER,
        IMPROVEMENT,
        PARTNERSHIP,
        WORKING_GROUP
    }

    /** @param gateway the code of the gateway an employer board is for, null for every other board */
    record Board(BoardId id, Kind kind, String name, String gateway) {}

    /**
     * @param membership the id of this term
     * @param actingFor the organisation the person sits for, null when appointed in person
     * @param constituency whom the seat stands for, as the board's composition names it
     * @param until first day without the seat, null for no end
     */
    record Member(
            UUID membership,
            BoardId board,
            PersonId person,
            OrganisationId actingFor,
            String constituency,
            boolean chair,
            boolean voting,
            LocalDate from,
            LocalDate until) {}
}
