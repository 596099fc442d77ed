package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Role;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LapsingDbTest extends ApplicationStore {
    private static final AtomicInteger ENTRY = new AtomicInteger(72);
    private static final LocalDate ANSWER_BY = LocalDate.of(2027, 3, 12);
    private final Course course = software();
    private LapsingDesk desk;

    @BeforeEach
    void a_round_of_its_own_that_is_over() {
        int entry = ENTRY.incrementAndGet();
        Cycle round = new Cycle(
                new CycleId(Ids.next()),
                entry,
                2027,
                CYCLE.opens(),
                CYCLE.equalConsideration(),
                15,
                CYCLE.closes(),
                CYCLE.grace(),
                10,
                CYCLE.resultsDay(),
                CYCLE.offersEnd(),
                CYCLE.carryOverOpens());
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values ('" + round.id()
                + "', " + entry + ", 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20')");
        desk = new LapsingDesk(round);
    }

    @Test
    void an_offer_asked_for_three_times_ends_with_its_round_and_its_place_is_free() {
        Stored stored = offered(3);
        expect(1);
        assertEquals(List.of(stored.first()), due());
        does(lapsing -> lapsing.decline(stored.first()));
        assertEquals("DECLINED", stage(stored));
        assertEquals("true", asked("select by_default from gateways.choice where id = '" + stored.first() + "'"));
        assertEquals("0", openOffers(course));
        assertEquals(List.of("An offer has ended /gateways/application/offer?id=" + stored.first()), desk.mails);
        assertEquals("OfferLapsed", desk.told.get(0).getClass().getSimpleName());
        does(lapsing -> lapsing.decline(stored.first()));
        assertEquals(1, desk.told.size());
    }

    @Test
    void nothing_ends_before_the_round_in_a_holiday_where_terms_are_not_known_or_before_somebody_has_looked() {
        Stored stored = offered(3);
        assertEquals(List.of(), due());
        expect(1);
        desk.school = false;
        assertEquals(List.of(), due());
        desk.known = false;
        assertEquals(List.of(), due());
        desk.known = true;
        desk.school = true;
        desk.today = desk.round.offersEnd();
        assertEquals(List.of(), due());
        does(lapsing -> lapsing.decline(stored.first()));
        assertEquals("OFFER", stage(stored));
    }

    @Test
    void what_is_not_known_of_the_terms_is_said_with_the_borough_and_before_the_round_is_over() {
        Stored stored = offered(3);
        expect(1);
        assertEquals("[]", obstacles());
        desk.known = false;
        assertEquals("[TERMS_UNKNOWN [2027-09-20, Here]]", obstacles());
        does(lapsing -> lapsing.decline(stored.first()));
        assertEquals("OFFER", stage(stored));
        desk.today = desk.round.offersEnd().minusDays(90);
        assertEquals("[ROUND_NOT_OVER [2027-09-17], TERMS_UNKNOWN [2027-09-18, Here]]", obstacles());
        desk.known = true;
        desk.boroughs = List.of();
        assertEquals("[ROUND_NOT_OVER [2027-09-17], NO_BOROUGHS []]", obstacles());
    }

    private String obstacles() {
        return asSystem(lapsing -> lapsing.obstacles(desk.round).stream()
                .map(one -> one.reason() + " " + one.details())
                .toList()
                .toString());
    }

    @Test
    void whoever_was_asked_twice_is_protected_or_has_a_plan_that_names_a_college_is_talked_to() {
        Stored twice = offered(2);
        Stored shielded = offered(3);
        Stored named = offered(3);
        database.does(em -> new Silences_(em).protect(shielded.id(), Ids.next()));
        Course elsewhere = support();
        publish(elsewhere, 20);
        bySystem("insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage)"
                + " select gen_random_uuid(), application, person, '" + elsewhere.id() + "', provider, false, starts,"
                + " 'EHCP_NAMED' from gateways.choice where id = '" + named.first() + "'");
        expect(3);
        assertEquals(List.of(), due());
        List<Silent> open = asSystem(lapsing -> lapsing.open(desk.round.id()));
        assertEquals(3, open.size());
        assertEquals(2, chasers(open, twice));
        assertTrue(one(open, shielded).protectedPerson());
        database.does(em -> assertTrue(new Silences_(em).protectNoLonger(shielded.id())));
        assertEquals(List.of(shielded.first()), due());
    }

    @Test
    void more_than_twice_as_many_as_expected_stops_all_of_them_and_somebody_looks_again() {
        offered(3);
        offered(3);
        offered(3);
        expect(1);
        assertEquals(List.of(), due());
        assertEquals("ForecastExceeded", desk.told.get(0).getClass().getSimpleName());
        assertEquals(List.of("Unanswered offers were not ended /gateways/forecast/list"), desk.mails);
        assertEquals(List.of(), due());
        assertEquals(1, desk.mails.size());
        expect(2);
        assertEquals(3, due().size());
        refused(SilenceObstacle.FORECAST_STANDS, () -> expect(3));
    }

    @Test
    void it_can_be_had_back_with_a_new_day_to_answer_as_long_as_there_is_a_place() {
        Stored stored = ended();
        assertEquals(
                desk.today.plusDays(5),
                asSystem(lapsing -> lapsing.lapsed(desk.round.id())).get(0).until());
        asSystem(lapsing -> lapsing.restore(stored.first()));
        assertEquals("OFFER", stage(stored));
        assertEquals(desk.today.plusDays(5).toString(), replyBy(stored.first()));
        assertNull(asked("select by_default from gateways.choice where id = '" + stored.first() + "'"));
        assertEquals(List.of(), asSystem(lapsing -> lapsing.lapsed(desk.round.id())));
        assertEquals(List.of(), due());
    }

    @Test
    void an_offer_whose_place_went_to_somebody_else_or_whose_days_are_over_is_not_given_back() {
        Stored stored = ended();
        bySystem("update gateways.offering set open_offers = places where id = '" + course.id() + "'");
        refused(ApplicationObstacle.PLACE_GONE, () -> asSystem(lapsing -> lapsing.restore(stored.first())));
        bySystem("update gateways.offering set open_offers = 0 where id = '" + course.id() + "'");
        desk.today = desk.today.plusDays(6);
        refused(ApplicationObstacle.TOO_LATE_TO_RETURN, () -> asSystem(lapsing -> lapsing.restore(stored.first())));
        assertEquals("DECLINED", stage(stored));
    }

    @Test
    void only_what_ended_by_default_is_found_and_missing_answers_alike() {
        Stored stored = offered(3);
        for (ChoiceId id : List.of(stored.first(), new ChoiceId(Ids.next()))) {
            assertThrows(NotFound.class, () -> asSystem(lapsing -> lapsing.restore(id)));
        }
        assertEquals(
                stored.id(), asSystem(lapsing -> lapsing.one(stored.first())).person());
        assertThrows(NotFound.class, () -> asSystem(lapsing -> lapsing.one(new ChoiceId(Ids.next()))));
    }

    @Test
    void by_default_stands_beside_nothing_but_a_no_and_nobody_else_reads_who_is_protected() {
        Stored stored = offered(0);
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.choice set by_default = true where id = '" + stored.first() + "'"));
        database.does(em -> new Silences_(em).protect(stored.id(), Ids.next()));
        Actor secretary = actor(Role.SECRETARY, Ids.next());
        for (Actor other : List.of(stored.person(), officer(course.provider()), careersLeadOf(stored), Actor.NOBODY)) {
            boolean ended = database.as(other, em -> new Silences_(em).protectNoLonger(stored.id()));
            assertFalse(ended);
        }
        boolean ended = database.as(secretary, em -> new Silences_(em).protectNoLonger(stored.id()));
        assertTrue(ended);
    }

    private Stored ended() {
        Stored stored = offered(3);
        expect(1);
        does(lapsing -> lapsing.decline(stored.first()));
        return stored;
    }

    /** One offer, open beyond its day, reminded of so often. */
    private Stored offered(int chasers) {
        Stored stored = sentAndStored(course);
        offer(stored, course, stored.first());
        bySystem(
                "update gateways.application set cycle = '" + desk.round.id() + "' where id = '" + stored.form() + "'");
        bySystem("update gateways.choice set reply_by = '" + ANSWER_BY + "' where id = '" + stored.first() + "'");
        for (int step = 1; step <= chasers; step++) {
            bySystem("insert into gateways.chaser (id, kind, subject, step, until, sent_at) values"
                    + " (gen_random_uuid(), 'OFFER', '" + stored.form() + "', " + step + ", '" + ANSWER_BY
                    + "', now())");
        }
        return stored;
    }

    private void expect(int offers) {
        database.does(
                em -> new Silences_(em).add(new Forecast(Ids.next(), desk.round.id(), offers, Ids.next(), desk.now())));
    }

    private List<ChoiceId> due() {
        return asSystem(Lapsing::due);
    }

    private <T> T asSystem(Function<Lapsing, T> work) {
        return database.run(em -> work.apply(desk.with(em)));
    }

    private void does(java.util.function.Consumer<Lapsing> work) {
        database.does(em -> work.accept(desk.with(em)));
    }

    private static int chasers(List<Silent> open, Stored stored) {
        return one(open, stored).chasers();
    }

    private static Silent one(List<Silent> open, Stored stored) {
        return open.stream()
                .filter(silent -> silent.choice().equals(stored.first()))
                .findFirst()
                .orElseThrow();
    }

    private String stage(Stored stored) {
        return asked("select stage from gateways.choice where id = '" + stored.first() + "'");
    }
}
