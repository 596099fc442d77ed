package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class TakenPlacesDbTest extends ApplicationStore {
    private final Course course = software();

    @Test
    void grades_are_kept_beside_what_was_asked_and_make_the_place_sure() {
        Stored stored = accepted();
        Actor officer = officer(course.provider());
        database.as(officer, em -> {
            Choice choice = new Applications_(em).sentTo(course.provider(), stored.first());
            new TakenPlace(choice).enter(Map.of(GcseSubject.MATHEMATICS, 6), officer.person(), CYCLE.resultsDay());
            new TakenPlace(choice).confirm();
            return null;
        });
        Condition kept = database.as(
                officer,
                em -> new Applications_(em)
                        .sentTo(course.provider(), stored.first())
                        .terms()
                        .conditions()
                        .get(0));
        assertEquals(new Condition(GcseSubject.MATHEMATICS, 4, 6, CYCLE.resultsDay(), officer.person()), kept);
        assertEquals("CONFIRMED", stage(stored));
    }

    @Test
    void whoever_proposes_to_take_an_accepted_offer_back_never_decides_not_even_by_hand() {
        Stored stored = accepted();
        UUID proposal = propose(stored);
        refused(DecidingObstacle.PROPOSED_ALREADY, () -> propose(stored));
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.revocation set decided_by = proposed_by, approved = true where id = '"
                        + proposal + "'"));
        database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), stored.first());
            applications.revocations(stored.first()).get(0).approve(choice, Ids.next());
            return null;
        });
        assertEquals("OFFER_WITHDRAWN", stage(stored));
        assertEquals("0", openOffers(course));
    }

    @Test
    void a_proposal_is_the_business_of_the_provider_alone() {
        Stored stored = accepted();
        propose(stored);
        for (Actor other : List.of(
                stored.person(), officer(new OrganisationId(Ids.next())), careersLeadOf(stored), Actor.NOBODY)) {
            assertTrue(database.as(other, em -> new Applications_(em).revocations(stored.first()))
                    .isEmpty());
        }
    }

    @Test
    void the_stage_and_what_belongs_to_it_are_written_together_or_not_at_all() {
        Stored stored = accepted();
        for (String bare : List.of("WAITLISTED", "CONDITIONS_NOT_MET", "DEFERRED")) {
            assertThrows(
                    ConstraintViolationException.class,
                    () -> bySystem(
                            "update gateways.choice set stage = '" + bare + "' where id = '" + stored.first() + "'"),
                    bare);
        }
    }

    @Test
    void a_place_put_off_frees_it_and_counts_again_where_it_is_taken_up() {
        Stored stored = accepted();
        Course next = support();
        publish(next, 1);
        database.as(stored.person(), em -> {
            new Applications_(em)
                    .mine(stored.id(), CYCLE.id())
                    .orElseThrow()
                    .choice(stored.first())
                    .defer(Deferral.ask(DeferralReason.CARE, TODAY));
            return null;
        });
        Actor officer = officer(course.provider());
        database.as(
                officer,
                em -> new TakenPlace(new Applications_(em).sentTo(course.provider(), stored.first())).defer(true));
        assertEquals("0", openOffers(course));
        database.as(
                officer,
                em -> new TakenPlace(new Applications_(em).sentTo(course.provider(), stored.first()))
                        .reinstate(next.id(), next.starts()));
        assertEquals("1", openOffers(next));
        assertEquals("FIRM", stage(stored));
    }

    @Test
    void how_much_room_a_course_has_and_what_starts_later_is_asked_of_the_database() {
        Stored stored = accepted();
        database.does(em -> {
            assertEquals(course.places() - 1, new Applications_(em).roomFor(stored.first()));
            assertEquals(List.of(course.id()), new Applications_(em).laterCourses(course.provider(), TODAY));
            assertEquals(List.of(), new Applications_(em).laterCourses(course.provider(), course.starts()));
            assertEquals(
                    stored.form(), new Applications_(em).form(stored.form()).id());
        });
    }

    private UUID propose(Stored stored) {
        return database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), stored.first());
            RevocationId id = new RevocationId(Ids.next());
            applications.add(
                    Revocation.propose(id, choice, RevocationReason.COURSE_NOT_RUNNING, "Ask us.", Ids.next(), TODAY));
            applications.write(Map.of("revocation_once", Obstacle.of(DecidingObstacle.PROPOSED_ALREADY)));
            return id.value();
        });
    }

    private Stored accepted() {
        Stored stored = sentAndStored(course);
        offer(stored, course, stored.first());
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            return new Accepting(form, stored.first(), null).accept(NOW);
        });
        return stored;
    }

    private String stage(Stored stored) {
        return asked("select stage from gateways.choice where id = '" + stored.first() + "'");
    }
}
