package org.ginnel.employers.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** The wish of a provider to have a place for one of its students. */
record Claim(PlacementOfferId offer, PersonId person, OrganisationId provider, PersonId by) {

    /** One of many at once gets the place; the others are told why not. */
    PlaceId take(EntityManager em, LocalDate today, Instant now, Instant until) {
        PlacementOffers offers = new PlacementOffers_(em);
        PlacementPlaces places = new PlacementPlaces_(em);
        PlacementOffer wanted = offers.findForClaim(offer).orElseThrow(NotFound::new);
        Refusal.ifAny(wanted.obstaclesToClaiming(provider.value(), today));
        places.releaseHolds(offer, person, now);
        places.clash(person, wanted.terms()).flatMap(offers::find).ifPresent(first -> {
            throw new Refusal(List.of(hasAnother(first.terms())));
        });
        try {
            return places.take(wanted, person, provider, by, now, until)
                    .orElseThrow(() -> Refusal.of(
                            places.free(offer) > 0
                                    ? PlacementObstacle.LAST_PLACE_BEING_TAKEN
                                    : PlacementObstacle.ALL_PLACES_TAKEN));
        } catch (PersistenceException refused) {
            throw onePlaceAtATime(refused) ? new Refusal(List.of(hasAnother(wanted.terms()))) : refused;
        }
    }

    private static Obstacle hasAnother(PlacementTerms terms) {
        return Obstacle.of(PlacementObstacle.PERSON_HAS_ANOTHER, terms.title(), terms.firstDay(), terms.lastDay())
                .at("student");
    }

    /** Another claim for the same person was faster by a moment. */
    private static boolean onePlaceAtATime(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getMessage()).contains("one_place_at_a_time")) {
                return true;
            }
        }
        return false;
    }
}
