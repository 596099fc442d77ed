package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationsDbTest {
    private final TestDatabase database = TestDatabase.of("gateways");

    @BeforeEach
    void a_round() {
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values ('"
                + CYCLE.id() + "', 16, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20') on conflict do nothing");
    }

    @Test
    void a_form_is_read_back_as_it_was_written_with_its_order() {
        Stored stored = stored(software(), support());
        database.as(stored.person, em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            form.prefer(form.inOrder().get(1).id(), CYCLE, NOW);
            return null;
        });
        database.as(stored.person, em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            assertEquals(List.of(stored.second(), stored.first()), ids(form));
            assertEquals("Amira", form.answers().about().called());
            assertEquals(
                    Need.IN_MY_WORDS,
                    new Applications_(em).support(form.id()).orElseThrow().need());
            form.remove(stored.second(), CYCLE, NOW);
            return null;
        });
        database.as(stored.person, em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            assertEquals(List.of(stored.first()), ids(form));
            assertEquals(List.of(CYCLE.id()), new Applications_(em).cyclesOf(stored.id()));
            return null;
        });
    }

    @Test
    void without_an_actor_there_are_no_rows() {
        stored(software());
        for (String table : List.of("application", "choice", "ranking", "support", "offer_condition")) {
            long rows = database.as(
                    Actor.NOBODY,
                    em -> ((Number) em.createNativeQuery("select count(*) from gateways." + table)
                                    .getSingleResult())
                            .longValue());
            assertEquals(0, rows, table);
        }
    }

    @Test
    void somebody_else_sees_nothing_and_writes_nothing() {
        Stored stored = sentAndStored(software());
        for (Actor other : List.of(youngPerson(), officer(new OrganisationId(Ids.next())), careersLeadOf(stored))) {
            database.as(other, em -> {
                assertTrue(new Applications_(em).mine(stored.id(), CYCLE.id()).isEmpty());
                assertThrows(NotFound.class, () -> new Applications_(em).choice(stored.first()));
                assertTrue(new Applications_(em).support(stored.form).isEmpty());
                assertEquals(
                        0,
                        em.createNativeQuery("update gateways.choice set sentence = 'mine' where id = :id")
                                .setParameter("id", stored.first().value())
                                .executeUpdate());
                return null;
            });
        }
    }

    @Test
    void the_provider_sees_what_was_sent_to_it_and_never_the_rank_the_other_choices_or_a_draft() {
        Course here = software();
        Course elsewhere = support();
        Stored draft = stored(here, elsewhere);
        Actor officer = officer(here.provider());
        database.as(officer, em -> {
            assertThrows(NotFound.class, () -> new Applications_(em).sentTo(here.provider(), draft.first()));
            return null;
        });
        send(draft);
        database.as(officer, em -> {
            Choice seen = new Applications_(em).sentTo(here.provider(), draft.first());
            assertEquals("Amira", seen.application().answers().about().called());
            assertThrows(NotFound.class, () -> new Applications_(em).sentTo(here.provider(), draft.second()));
            assertEquals(
                    1,
                    new Applications_(em).queue(here.provider(), Stage.PENDING).size());
            assertEquals(
                    0,
                    em.createNativeQuery("select 1 from gateways.ranking")
                            .getResultList()
                            .size());
            assertEquals(
                    1,
                    em.createNativeQuery("select 1 from gateways.choice")
                            .getResultList()
                            .size());
            return null;
        });
    }

    @Test
    void support_needs_reach_a_provider_only_while_they_are_shared() {
        Course here = software();
        Stored stored = sentAndStored(here);
        Actor officer = officer(here.provider());
        assertTrue(database.as(officer, em -> new Applications_(em).support(stored.form))
                .isEmpty());
        bySystem("update gateways.support set shared = true where application = '" + stored.form + "'");
        assertEquals(
                "A quiet room.",
                database.as(
                        officer,
                        em -> new Applications_(em)
                                .support(stored.form)
                                .orElseThrow()
                                .words()));
        database.as(officer, em -> {
            assertEquals(
                    0,
                    em.createNativeQuery("update gateways.support set words = 'x'")
                            .executeUpdate());
            return null;
        });
    }

    @Test
    void the_same_course_twice_is_refused_by_the_write_itself() {
        Course course = software();
        Stored stored = stored(course);
        Obstacle said = Obstacle.of(ApplicationObstacle.ALREADY_CHOSEN, course.title());
        refused(
                ApplicationObstacle.ALREADY_CHOSEN,
                () -> database.as(stored.person, em -> {
                    Applications applications = new Applications_(em);
                    Application form =
                            applications.mine(stored.id(), CYCLE.id()).orElseThrow();
                    em.persist(new Choice(new ChoiceId(Ids.next()), form, course));
                    applications.write(Map.of("choice_once", said));
                    return null;
                }));
    }

    @Test
    void one_form_a_person_and_round_and_one_reference_a_form() {
        Stored stored = sentAndStored(software());
        refused(
                ApplicationObstacle.STARTED_ELSEWHERE,
                () -> database.as(stored.person, em -> {
                    Applications applications = new Applications_(em);
                    applications.add(Application.start(new ApplicationId(Ids.next()), stored.id(), CYCLE, NOW));
                    applications.write(Map.of("application_once", Obstacle.of(ApplicationObstacle.STARTED_ELSEWHERE)));
                    return null;
                }));
        Stored other = stored(software());
        String reference = asked("select reference from gateways.application where id = '" + stored.form + "'");
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.application set submitted_at = now(), reference = '" + reference
                        + "' where id = '" + other.form + "'"));
    }

    @Test
    void two_tabs_that_send_at_once_send_once() throws Exception {
        Stored stored = stored(software());
        List<Object> results = together(2, () -> {
            send(stored);
            return "sent";
        });
        assertEquals(1, results.stream().filter("sent"::equals).count(), results.toString());
        assertTrue(
                results.stream()
                        .anyMatch(r -> r instanceof Refusal
                                || r instanceof OptimisticLockException
                                || r.toString().contains("OptimisticLock")),
                results.toString());
    }

    @Test
    void an_offer_is_counted_and_a_declined_one_gives_the_place_back() {
        Course course = software();
        Stored stored = sentAndStored(course);
        offer(stored, course, stored.first());
        assertEquals("1", openOffers(course));
        database.as(stored.person, em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            return Leaving.decline(form, stored.first());
        });
        assertEquals("0", openOffers(course));
    }

    @Test
    void the_database_counts_the_same_stages_as_the_machine() {
        for (Stage stage : Stage.values()) {
            assertEquals(
                    Stage.HOLDING.contains(stage) ? "t" : "f",
                    database.value("select gateways.holds_a_place('" + stage + "')"),
                    stage.name());
        }
    }

    @Test
    void fifty_officers_offer_the_last_place_and_one_of_them_does() throws Exception {
        Course course = software();
        publish(course, 1);
        List<Stored> all =
                IntStream.range(0, 50).mapToObj(i -> sentAndStored(course)).toList();
        List<Stored> waiting = java.util.Collections.synchronizedList(new ArrayList<>(all));
        List<Object> results = together(50, () -> {
            Stored next = waiting.remove(0);
            offer(next, course, next.first());
            return "offered";
        });
        assertEquals(1, results.stream().filter("offered"::equals).count(), results.toString());
        assertEquals(
                49,
                results.stream()
                        .filter(r -> r instanceof Refusal refusal && refusal.has(DecidingObstacle.COURSE_FULL))
                        .count());
        assertEquals("1", openOffers(course));
        assertEquals(
                "1",
                asked("select count(*) from gateways.choice where stage = 'OFFER' and offering = '" + course.id()
                        + "'"));
    }

    @Test
    void the_days_to_reply_start_when_the_last_choice_is_decided() {
        Course first = software();
        Course second = support();
        Stored stored = sentAndStored(first, second);
        offer(stored, first, stored.first());
        assertNull(replyBy(stored.first()));
        database.as(officer(second.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(second.provider(), stored.second());
            choice.reject(new Reject(choice.id(), RejectionReason.COURSE_FULL, "Ask us again in June."));
            return applications.settleReplies(choice.application().id(), TODAY.plusDays(14));
        });
        assertEquals(TODAY.plusDays(14).toString(), replyBy(stored.first()));
        database.as(officer(second.provider()), em -> {
            assertNotEquals(
                    "SYSTEM",
                    em.createNativeQuery("select current_setting('app.role')").getSingleResult());
            return null;
        });
    }

    @Test
    void the_sweeps_find_what_is_late_and_what_was_not_sent() {
        Stored late = sentAndStored(software());
        Stored draft = stored(software());
        database.does(em -> {
            Applications applications = new Applications_(em);
            Page all = Page.first(1000);
            assertTrue(applications
                    .lateSince(Stage.UNDECIDED, DECIDE_BY.plusDays(1), all)
                    .contains(late.first()));
            assertTrue(applications.lateSince(Stage.UNDECIDED, DECIDE_BY, all).isEmpty());
            assertTrue(applications.in(Stage.DRAFT, Set.of(CYCLE.id()), all).contains(draft.first()));
            assertTrue(applications
                    .peopleOf(new OrganisationId(Ids.next()), Stage.SENT)
                    .isEmpty());
        });
    }

    private Stored stored(Course... courses) {
        Actor person = youngPerson();
        for (Course course : courses) {
            publish(course, course.places());
        }
        return database.as(person, em -> {
            Applications applications = new Applications_(em);
            Application form =
                    Application.start(new ApplicationId(Ids.next()), new PersonId(person.person()), CYCLE, NOW);
            applications.add(form);
            for (Course course : courses) {
                form.add(new ChoiceId(Ids.next()), course, CYCLE, LIMIT, NOW);
            }
            form.answer(aboutAmira(), 0, CYCLE, NOW);
            form.answer(new Schooling("Moss Brook High School", YearGroup.YEAR_11, 0), 0, CYCLE, NOW);
            form.answer(new Statement("I built a game.", 0), 0, CYCLE, NOW);
            em.flush();
            applications.support(form.id()).orElseThrow().say(Need.IN_MY_WORDS, "A quiet room.", false, 0);
            return new Stored(person, form.id(), ids(form));
        });
    }

    private Stored sentAndStored(Course... courses) {
        Stored stored = stored(courses);
        send(stored);
        return stored;
    }

    private void send(Stored stored) {
        database.as(stored.person, em -> {
            Applications applications = new Applications_(em);
            Application form = applications.mine(stored.id(), CYCLE.id()).orElseThrow();
            form.submit(
                    applications.support(form.id()).orElseThrow(),
                    CYCLE,
                    () -> Reference.of("GM", applications.nextNumber()),
                    DECIDE_BY,
                    NOW);
            return null;
        });
    }

    private void offer(Stored stored, Course course, ChoiceId id) {
        database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), id);
            choice.offer(new MakeOffer(id, List.of(new Condition(GcseSubject.MATHEMATICS, 4))), CYCLE, TODAY);
            applications.write(Map.of("offering_capacity", Obstacle.of(DecidingObstacle.COURSE_FULL)));
            return applications.settleReplies(stored.form, TODAY.plusDays(10));
        });
    }

    private void publish(Course course, int places) {
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + course.id()
                + "', 'T Level', 'T_LEVEL', 3, '" + course.provider() + "', 'Ardwick', '', '61058014', '{digital}',"
                + " '2027-09-06', " + places + ", 'OPEN', now()) on conflict do nothing");
    }

    private String openOffers(Course course) {
        return database.value("select open_offers from gateways.offering where id = '" + course.id() + "'");
    }

    private String replyBy(ChoiceId choice) {
        return asked("select reply_by from gateways.choice where id = '" + choice + "'");
    }

    /** The owner of the tables is walled off like everybody; the system is not. */
    private String asked(String sql) {
        return database.run(
                em -> java.util.Objects.toString(em.createNativeQuery(sql).getSingleResult(), null));
    }

    private void bySystem(String sql) {
        database.does(em -> em.createNativeQuery(sql).executeUpdate());
    }

    private static List<Object> together(int threads, Callable<Object> work) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        gate.await();
                        try {
                            return work.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            gate.countDown();
            List<Object> results = new ArrayList<>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Actor youngPerson() {
        return actor(Role.YOUNG_PERSON, UUID.randomUUID());
    }

    private static Actor officer(OrganisationId provider) {
        return actor(Role.ADMISSIONS_OFFICER, provider.value());
    }

    /** The young person herself, wearing another hat. */
    private static Actor careersLeadOf(Stored stored) {
        Seat seat = new Seat(Ids.next(), Role.CAREERS_LEAD, Ids.next(), "");
        return new Actor(stored.person.person(), "", seat, List.of(seat));
    }

    private static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "", seat, List.of(seat));
    }

    private static List<ChoiceId> ids(Application form) {
        return form.inOrder().stream().map(Choice::id).toList();
    }

    private record Stored(Actor person, ApplicationId form, List<ChoiceId> choices) {
        PersonId id() {
            return new PersonId(person.person());
        }

        ChoiceId first() {
            return choices.get(0);
        }

        ChoiceId second() {
            return choices.get(1);
        }
    }
}
