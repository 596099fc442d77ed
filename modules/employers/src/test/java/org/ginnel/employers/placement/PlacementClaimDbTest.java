package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.PlacementExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

/** Who gets the last place, in PostgreSQL, many at once. */
class PlacementClaimDbTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(30));
    private final TestDatabase database = TestDatabase.of("employers");

    @Test
    void fifty_claim_one_place_at_once_and_one_gets_it() throws Exception {
        PlacementOfferId offer = open(1);
        Tally tally = all(50, offer);
        assertEquals(1, tally.won);
        assertEquals(49, tally.refused);
        assertEquals("1", count("placement_place where stage = 'HELD' and offer = '" + offer + "'"));
        assertEquals("1", count("placement_claim where offer = '" + offer + "'"));
    }

    @Test
    void fifty_claim_three_places_at_once_and_three_get_one_each() throws Exception {
        PlacementOfferId offer = open(3);
        Tally tally = all(50, offer);
        assertEquals(3, tally.won);
        assertEquals(47, tally.refused);
        assertEquals(
                "3",
                count("(select distinct place, person from employers.placement_claim where offer = '" + offer
                        + "') c"));
    }

    @Test
    void one_person_claimed_for_by_twenty_at_once_gets_one_place() throws Exception {
        PlacementOfferId offer = open(20);
        PersonId person = new PersonId(UUID.randomUUID());
        Tally tally = race(20, i -> claim(offer, person, officer(i % 2 == 0 ? ARDWICK : IRWELL), NOW, UNTIL));
        assertEquals(1, tally.won);
        assertEquals(19, tally.refused);
        assertEquals("1", count("placement_claim where ended_at is null and person = '" + person + "'"));
        assertEquals("19", count("placement_place where stage = 'FREE' and offer = '" + offer + "'"));
    }

    @Test
    void a_hold_that_ran_out_frees_the_place_for_the_next_provider() {
        PlacementOfferId offer = open(1);
        PersonId first = new PersonId(UUID.randomUUID());
        claim(offer, first, officer(ARDWICK), NOW, UNTIL);
        Instant before = UNTIL.minusMillis(1);
        assertEquals(
                PlacementObstacle.ALL_PLACES_TAKEN, reason(offer, new PersonId(UUID.randomUUID()), IRWELL, before));
        claim(offer, new PersonId(UUID.randomUUID()), officer(IRWELL), UNTIL, UNTIL.plusSeconds(60));
        assertEquals(
                "HOLD_RAN_OUT",
                database.value("select ended_because from employers.placement_claim where person = '" + first + "'"));
    }

    @Test
    void the_sweep_frees_every_place_whose_hold_ran_out_and_nothing_else() {
        PlacementOfferId offer = open(2);
        claim(offer, new PersonId(UUID.randomUUID()), officer(ARDWICK), NOW, UNTIL);
        claim(offer, new PersonId(UUID.randomUUID()), officer(ARDWICK), NOW, UNTIL.plusSeconds(600));
        database.run(em -> new PlacementPlaces_(em).releaseHolds(UNTIL, 1000));
        assertEquals("1", count("placement_place where stage = 'FREE' and offer = '" + offer + "'"));
        assertEquals("1", count("placement_place where stage = 'HELD' and offer = '" + offer + "'"));
    }

    @Test
    void a_person_with_a_place_is_refused_a_second_one_on_the_same_days_and_told_the_first() {
        PlacementOfferId first = open(1);
        PersonId person = new PersonId(UUID.randomUUID());
        claim(first, person, officer(ARDWICK), NOW, UNTIL);
        PlacementOfferId second = open(1);
        Refusal refusal = assertThrows(Refusal.class, () -> claim(second, person, officer(IRWELL), NOW, UNTIL));
        assertTrue(refusal.has(PlacementObstacle.PERSON_HAS_ANOTHER));
        assertEquals("Test engineer", refusal.obstacles().get(0).details().get(0));
    }

    @Test
    void a_person_may_have_a_second_place_on_other_days() {
        PersonId person = new PersonId(UUID.randomUUID());
        claim(open(1), person, officer(ARDWICK), NOW, UNTIL);
        PlacementOfferId later = open(terms("Support technician", FEBRUARY.plusYears(1), 45, 5, "7", 1));
        claim(later, person, officer(ARDWICK), NOW, UNTIL);
    }

    @Test
    void a_paused_offer_gives_no_place() {
        PlacementOfferId offer = open(1);
        database.does(em -> new PlacementOffers_(em).find(offer).orElseThrow().pause());
        assertEquals(PlacementObstacle.NOT_OPEN, reason(offer, new PersonId(UUID.randomUUID()), ARDWICK, NOW));
    }

    @Test
    void who_a_place_is_for_is_seen_by_its_provider_and_not_by_the_firm_before_it_confirmed() {
        PlacementOfferId offer = open(1);
        PersonId person = new PersonId(UUID.randomUUID());
        PlaceId place = claim(offer, person, officer(ARDWICK), NOW, UNTIL);
        assertEquals(1, seen(offer, officer(ARDWICK)));
        assertEquals(0, seen(offer, officer(IRWELL)));
        assertEquals(0, seen(offer, firm(KESTREL)));
        assertEquals(0, seen(offer, Actor.NOBODY));
        database.does(em -> {
            PlacementPlace held = new PlacementPlaces_(em).find(place).orElseThrow();
            held.allocate(ARDWICK.value(), NOW);
            held.confirm();
        });
        assertEquals(1, seen(offer, firm(KESTREL)));
        assertEquals(0, seen(offer, firm(BLUEBELL)));
        assertEquals(1, seen(offer, new Actor(person.value(), "", null, List.of())));
    }

    @Test
    void a_provider_can_neither_change_nor_write_another_providers_claim() {
        PlacementOfferId offer = open(1);
        claim(offer, new PersonId(UUID.randomUUID()), officer(ARDWICK), NOW, UNTIL);
        int changed = database.as(
                officer(IRWELL),
                em -> em.createNativeQuery(
                                "update employers.placement_claim set person = gen_random_uuid() where offer = :offer")
                        .setParameter("offer", offer.value())
                        .executeUpdate());
        assertEquals(0, changed);
        assertThrows(
                RuntimeException.class,
                () -> database.as(
                        officer(IRWELL),
                        em -> new PlacementPlaces_(em)
                                .take(
                                        new PlacementOffers_(em).find(open(1)).orElseThrow(),
                                        new PersonId(UUID.randomUUID()),
                                        ARDWICK,
                                        MAREK.person(),
                                        NOW,
                                        UNTIL)));
    }

    private PlacementOfferId open(int places) {
        return open(terms("Test engineer", FEBRUARY, 45, 5, "7", places));
    }

    private PlacementOfferId open(PlacementTerms terms) {
        PlacementOffer offer = published(terms);
        database.does(em -> {
            new PlacementOffers_(em).add(offer);
            em.flush();
            new PlacementPlaces_(em).lay(offer.id(), terms.places());
        });
        return offer.id();
    }

    private PlaceId claim(PlacementOfferId offer, PersonId person, Actor officer, Instant now, Instant until) {
        return database.as(
                officer,
                em -> new Claim(offer, person, new OrganisationId(officer.scope()), new PersonId(officer.person()))
                        .take(em, TODAY, now, until));
    }

    private Object reason(PlacementOfferId offer, PersonId person, OrganisationId provider, Instant now) {
        return assertThrows(Refusal.class, () -> claim(offer, person, officer(provider), now, now.plusSeconds(60)))
                .obstacles()
                .get(0)
                .reason();
    }

    private int seen(PlacementOfferId offer, Actor actor) {
        return database.as(actor, em -> new PlacementPlaces_(em).holders(offer).size());
    }

    private Tally all(int threads, PlacementOfferId offer) throws Exception {
        return race(threads, i -> claim(offer, new PersonId(UUID.randomUUID()), officer(ARDWICK), NOW, UNTIL));
    }

    private interface Attempt {
        PlaceId by(int thread);
    }

    private static Tally race(int threads, Attempt attempt) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<PlaceId>>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            results.add(pool.submit(() -> {
                start.await();
                try {
                    return Optional.of(attempt.by(thread));
                } catch (Refusal clean) {
                    assertEquals(1, clean.obstacles().size());
                    return Optional.empty();
                }
            }));
        }
        start.countDown();
        Tally tally = new Tally();
        for (Future<Optional<PlaceId>> result : results) {
            if (result.get().isPresent()) {
                tally.won++;
            } else {
                tally.refused++;
            }
        }
        pool.shutdown();
        return tally;
    }

    private static final class Tally {
        private int won;
        private int refused;
    }

    private static Actor officer(OrganisationId provider) {
        return actor(Role.ADMISSIONS_OFFICER, provider.value());
    }

    private static Actor firm(OrganisationId employer) {
        return actor(Role.EMPLOYER_BOARD_MEMBER, employer.value());
    }

    private static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(UUID.randomUUID(), role, scope, role);
        return new Actor(UUID.randomUUID(), "somebody", seat, List.of(seat));
    }

    private String count(String from) {
        return database.value("select count(*) from " + (from.startsWith("(") ? from : "employers." + from));
    }
}
