package org.ginnel.employers.placement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Ids;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** The places of offers and the one statement that takes one. */
interface PlacementPlaces {
    EntityManager em();

    @HQL("from PlacementPlace p where p.offer = :offer order by p.number")
    List<PlacementPlace> of(PlacementOfferId offer);

    @HQL("select count(*) from PlacementPlace p where p.offer = :offer and p.stage = FREE")
    long free(PlacementOfferId offer);

    default Optional<PlacementPlace> find(PlaceId id) {
        return Optional.ofNullable(em().find(PlacementPlace.class, id));
    }

    /** As many free places as the offer says; only while none was ever taken. */
    default void lay(PlacementOfferId offer, int places) {
        List<PlacementPlace> there = of(offer);
        for (int number = there.size() + 1; number <= places; number++) {
            em().persist(new PlacementPlace(offer, number));
        }
        there.stream().filter(place -> place.number() > places).forEach(em()::remove);
    }

    /** Whose hold ran out loses it: the offer's places and the person's own can be had again. */
    default void releaseHolds(PlacementOfferId offer, PersonId person, Instant now) {
        em().createNativeQuery("select employers.release_holds(:offer, :person, :now, 200)")
                .setParameter("offer", offer.value())
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Frees up to so many places whose hold ran out, whoever held them. */
    default int releaseHolds(Instant now, int atMost) {
        return (Integer)
                em().createNativeQuery("select employers.release_holds(null, null, :now, :most)", Integer.class)
                        .setParameter("now", now)
                        .setParameter("most", atMost)
                        .getSingleResult();
    }

    /** The offer on which the person already has a place on one of these days. */
    default Optional<PlacementOfferId> clash(PersonId person, PlacementTerms terms) {
        Object offer = em().createNativeQuery(
                        "select employers.clashing_offer(:person, daterange(:first, :last, '[]'))", UUID.class)
                .setParameter("person", person.value())
                .setParameter("first", terms.firstDay())
                .setParameter("last", terms.lastDay())
                .getSingleResult();
        return Optional.ofNullable((UUID) offer).map(PlacementOfferId::new);
    }

    /**
     * Takes the first free place of an offer that nobody else is taking at this moment and writes down whom it is for,
     * in one statement; empty when there was none.
     */
    default Optional<PlaceId> take(
            PlacementOffer offer, PersonId person, OrganisationId provider, PersonId by, Instant now, Instant until) {
        List<?> won = em().createNativeQuery(
                        "with won as (update employers.placement_place set stage = 'HELD',"
                                + " provider = :provider, held_until = :until, version = version + 1"
                                + " where id = (select id from employers.placement_place"
                                + " where offer = :offer and stage = 'FREE' order by number limit 1 for update skip locked)"
                                + " returning id, offer)"
                                + " insert into employers.placement_claim (id, place, offer, person, provider, employer,"
                                + " claimed_by, claimed_at, during) select :claim, won.id, won.offer, :person, :provider,"
                                + " :employer, :by, :now, daterange(:first, :last, '[]') from won returning place",
                        UUID.class)
                .setParameter("offer", offer.id().value())
                .setParameter("person", person.value())
                .setParameter("provider", provider.value())
                .setParameter("employer", offer.whose().employer())
                .setParameter("by", by.value())
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("claim", Ids.next())
                .setParameter("first", offer.terms().firstDay())
                .setParameter("last", offer.terms().lastDay())
                .getResultList();
        return won.stream().findFirst().map(place -> new PlaceId((UUID) place));
    }

    /** Ends the claims of a place, or of all places with {@code place} null, without reading whose they are. */
    default int endClaims(PlacementOfferId offer, PlaceId place, ClaimEnd because, Instant now) {
        return (Integer) em().createNativeQuery(
                        "select employers.end_claims(:offer, cast(:place as uuid), :because, :now)", Integer.class)
                .setParameter("offer", offer.value())
                .setParameter("place", place == null ? null : place.toString())
                .setParameter("because", because.name())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Whose the places of an offer are, as far as row-level security lets the asker see. */
    default List<Holder> holders(PlacementOfferId offer) {
        List<?> rows = em().createNativeQuery("select place, person from employers.placement_claim where offer = :offer"
                        + " and ended_at is null")
                .setParameter("offer", offer.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Holder(new PlaceId((UUID) row[0]), new PersonId((UUID) row[1])))
                .toList();
    }

    record Holder(PlaceId place, PersonId person) {}
}
