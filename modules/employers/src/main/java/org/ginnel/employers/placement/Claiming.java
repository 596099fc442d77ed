package org.ginnel.employers.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ginnel.employers.*;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A provider brokers places for its own students. */
@ApplicationScoped
@Transactional
class Claiming {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    PlacementSettings settings;

    @Inject
    Viewing viewing;

    @Inject
    Instance<StudentsOfProvider> students;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    OfferView look(PlacementOfferId id) {
        return viewing.view(reachable(id));
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Obstacle> obstacles(PlacementOfferId id) {
        return reachable(id).obstaclesToClaiming(acting.actor().scope(), moment.today());
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<StudentsOfProvider.Student> students() {
        return students.stream().flatMap(known -> known.of(provider()).stream()).toList();
    }

    /** One of many at once gets the place; it is held for a while and then free again unless allocated. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    PlaceId claim(PlacementOfferId id, PersonId student) {
        if (students().stream().noneMatch(known -> known.person().equals(student))) {
            throw new Refusal(List.of(Obstacle.of(PlacementObstacle.NO_STUDENT).at("student")));
        }
        reachable(id);
        Instant until = moment.now().plus(settings.hold());
        PersonId officer = new PersonId(acting.actor().person());
        PlaceId place = new Claim(id, student, provider(), officer).take(em, moment.today(), moment.now(), until);
        journal.record(new PlaceClaimed(id, place, student, provider(), until, (int) places().free(id)));
        return place;
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void allocate(PlacementOfferId id, PlaceId place) {
        PlacementPlace row = own(id, place);
        row.allocate(acting.actor().scope(), moment.now());
        journal.record(new PlaceAllocated(id, place, holder(id, place), provider()));
    }

    /** Gives a place back that is not confirmed yet. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void release(PlacementOfferId id, PlaceId place) {
        PlacementPlace row = own(id, place);
        places().endClaims(id, place, ClaimEnd.RELEASED, moment.now());
        row.release();
        journal.record(new PlaceReleased(id, place, ClaimEnd.RELEASED.name()));
    }

    private PlacementOffer reachable(PlacementOfferId id) {
        boolean holds = places().of(id).stream()
                .anyMatch(place -> acting.actor().scope().equals(place.provider()));
        return new PlacementOffers_(em)
                .find(id)
                .filter(offer -> holds || offer.inViewOf(acting.actor().scope(), moment.today()))
                .orElseThrow(NotFound::new);
    }

    private PlacementPlace own(PlacementOfferId id, PlaceId place) {
        return places().find(place)
                .filter(row -> row.offer().equals(id))
                .filter(row -> acting.actor().scope().equals(row.provider()))
                .orElseThrow(NotFound::new);
    }

    private PersonId holder(PlacementOfferId id, PlaceId place) {
        return places().holders(id).stream()
                .filter(holder -> holder.place().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new)
                .person();
    }

    private OrganisationId provider() {
        return new OrganisationId(acting.actor().scope());
    }

    private PlacementPlaces places() {
        return new PlacementPlaces_(em);
    }
}
