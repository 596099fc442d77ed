package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Which offers the actor may reach under the hat worn now; what lies outside is not found. */
@ApplicationScoped
class Reach {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Boards boards;

    Signatory signatory() {
        Actor actor = acting.actor();
        PersonId person = new PersonId(actor.person());
        if (actor.is(Role.CHAIR)) {
            UUID firm = boards.seatOf(person, new BoardId(actor.scope()))
                    .filter(seat -> seat.actingFor() != null)
                    .map(seat -> seat.actingFor().value())
                    .orElse(actor.scope());
            return new Signatory(person, firm, false);
        }
        return new Signatory(person, actor.scope(), actor.is(Role.SECRETARY));
    }

    BoardId boardOf(String gateway) {
        return boards.boardOfGateway(gateway).orElseThrow(NotFound::new).id();
    }

    /** Whether the actor sits on the board: as its chair, as a member for the firm of the hat, or keeps its papers. */
    boolean sitsOn(UUID board) {
        Actor actor = acting.actor();
        if (actor.is(Role.SECRETARY)) {
            return true;
        }
        if (actor.is(Role.CHAIR)) {
            return board.equals(actor.scope());
        }
        return actor.is(Role.EMPLOYER_BOARD_MEMBER)
                && boards.seatOf(new PersonId(actor.person()), new BoardId(board))
                        .filter(seat -> seat.actingFor() != null)
                        .filter(seat -> seat.actingFor().value().equals(actor.scope()))
                        .isPresent();
    }

    boolean owns(PlacementOffer offer) {
        return signatory().actsFor(offer.whose().firm());
    }

    void mustActFor(UUID employer) {
        Signatory by = signatory();
        if (!by.secretariat() && !by.actingFor().equals(employer)) {
            throw new NotFound();
        }
    }

    /** An offer of the own firm; the secretariat acts for every firm. */
    PlacementOffer own(PlacementOfferId id) {
        PlacementOffer offer = offers().find(id).orElseThrow(NotFound::new);
        if (!owns(offer) && !acting.actor().is(Role.SECRETARY)) {
            throw new NotFound();
        }
        return offer;
    }

    /** An offer of the own firm, or one that lies before the board the actor sits on. */
    PlacementOffer see(PlacementOfferId id) {
        PlacementOffer offer = offers().find(id).orElseThrow(NotFound::new);
        boolean before =
                offer.stage() != OfferStage.DRAFT && sitsOn(offer.whose().board());
        if (!before && !owns(offer)) {
            throw new NotFound();
        }
        return offer;
    }

    private PlacementOffers offers() {
        return new PlacementOffers_(em);
    }
}
