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
import java.util.stream.IntStream;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

class ApplicationsDbTest extends ApplicationStore {
    @Test
    void a_form_is_read_back_as_it_was_written_with_its_order() {
        Stored stored = stored(software(), support());
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            form.prefer(form.inOrder().get(1).id(), CYCLE, NOW);
            return null;
        });
        database.as(stored.person(), em -> {
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
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            assertEquals(List.of(stored.first()), ids(form));
            assertEquals(List.of(CYCLE.id()), new Applications_(em).cyclesOf(stored.id()));
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
                () -> database.as(stored.person(), em -> {
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
                () -> database.as(stored.person(), em -> {
                    Applications applications = new Applications_(em);
                    applications.add(Application.start(new ApplicationId(Ids.next()), stored.id(), CYCLE, NOW));
                    applications.write(Map.of("application_once", Obstacle.of(ApplicationObstacle.STARTED_ELSEWHERE)));
                    return null;
                }));
        Stored other = stored(software());
        String reference = asked("select reference from gateways.application where id = '" + stored.form() + "'");
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.application set submitted_at = now(), reference = '" + reference
                        + "' where id = '" + other.form() + "'"));
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
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            return Leaving.decline(form, stored.first(), TODAY);
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
}
