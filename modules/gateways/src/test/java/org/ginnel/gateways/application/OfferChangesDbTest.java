package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class OfferChangesDbTest extends ApplicationStore {
    private final Course course = software();

    @Test
    void one_proposal_waits_at_a_time_and_the_write_itself_says_so() {
        Stored stored = accepted();
        propose(stored);
        refused(DecidingObstacle.CHANGE_WAITS, () -> propose(stored));
        answer(stored, false);
        propose(stored);
        assertEquals("2", asked("select count(*) from gateways.offer_change where choice = '" + stored.first() + "'"));
    }

    @Test
    void she_agrees_and_the_offer_asks_for_more() {
        Stored stored = accepted();
        propose(stored);
        answer(stored, true);
        assertEquals("6", asked("select grade from gateways.offer_condition where choice = '" + stored.first() + "'"));
        assertEquals(
                "true",
                asked("select offer_changed_at is not null from gateways.choice where id = '" + stored.first() + "'"));
    }

    @Test
    void she_keeps_it_and_everything_is_as_before() {
        Stored stored = accepted();
        propose(stored);
        answer(stored, false);
        assertEquals("4", asked("select grade from gateways.offer_condition where choice = '" + stored.first() + "'"));
        assertEquals("FIRM", asked("select stage from gateways.choice where id = '" + stored.first() + "'"));
    }

    @Test
    void a_provider_never_agrees_for_her_and_nobody_else_sees_it() {
        Stored stored = accepted();
        propose(stored);
        for (Actor other : List.of(youngPerson(), officer(new OrganisationId(Ids.next())), careersLeadOf(stored))) {
            assertEquals(0, seenBy(other, stored.first()));
        }
        assertEquals(1, seenBy(stored.person(), stored.first()));
        Actor officer = officer(course.provider());
        assertEquals(1, seenBy(officer, stored.first()));
        assertThrows(
                RuntimeException.class,
                () -> database.as(
                        officer,
                        em -> em.createNativeQuery(
                                        "update gateways.offer_change set outcome = 'AGREED', ended_at = now()")
                                .executeUpdate()));
        assertThrows(
                RuntimeException.class,
                () -> database.as(
                        stored.person(),
                        em -> em.createNativeQuery("update gateways.offer_change set proposed_at = now()")
                                .executeUpdate()));
    }

    @Test
    void the_place_goes_with_her_and_a_course_that_is_full_leaves_everything_as_it_is() {
        Course other = support();
        publish(other, 1);
        Stored stored = accepted();
        move(stored, other);
        assertEquals("1 0", openOffers(course) + " " + openOffers(other));
        answer(stored, true);
        assertEquals("0 1", openOffers(course) + " " + openOffers(other));
        assertEquals("FIRM", asked("select stage from gateways.choice where id = '" + stored.first() + "'"));
        assertEquals(
                other.id().toString(),
                asked("select cast(offering as text) from gateways.choice where id = '" + stored.first() + "'"));
        Stored second = accepted();
        move(second, other);
        refused(ApplicationObstacle.NO_ROOM_THERE, () -> answer(second, true));
        assertEquals("1 1", openOffers(course) + " " + openOffers(other));
        answer(second, false);
        assertEquals("1 1", openOffers(course) + " " + openOffers(other));
    }

    private void move(Stored stored, Course to) {
        Actor officer = officer(course.provider());
        database.as(officer, em -> {
            Choice choice = new Applications_(em).sentTo(course.provider(), stored.first());
            new OfferChanges_(em).add(OfferChange.move(Ids.next(), choice, to, officer.person(), NOW));
            return null;
        });
    }

    @Test
    void what_she_says_of_a_no_is_hers_and_counted_from_five_on() {
        for (int i = 1; i <= 5; i++) {
            assertEquals(Optional.empty(), counts(course.provider()));
            say(rejected(), i > 2, i == 1 ? "Say which level." : null);
        }
        Feedbacks.Counts five = counts(course.provider()).orElseThrow();
        assertEquals(new Feedbacks.Counts(3, 2), five);
        assertEquals(Optional.empty(), counts(new OrganisationId(Ids.next())));
        for (Actor other : List.of(officer(course.provider()), youngPerson(), actor(Role.SECRETARY, Ids.next()))) {
            Object rows = database.as(
                    other,
                    em -> em.createNativeQuery("select count(*) from gateways.feedback")
                            .getSingleResult());
            assertEquals(0, ((Number) rows).intValue());
        }
    }

    @Test
    void words_are_read_by_the_secretariat_alone_and_say_nothing_of_who() {
        Stored stored = rejected();
        String canary = "canary-" + Ids.next();
        say(stored, false, canary);
        List<Weighing.Said> read = database.as(
                actor(Role.SECRETARY, Ids.next()), em -> feedbacks(em).words());
        assertTrue(read.contains(new Weighing.Said(false, canary)));
        for (Actor other : List.of(officer(course.provider()), stored.person(), Actor.NOBODY)) {
            List<Weighing.Said> nothing = database.as(other, em -> feedbacks(em).words());
            assertEquals(List.of(), nothing);
        }
        Boolean helpful = database.as(
                stored.person(),
                em -> feedbacks(em).find(stored.first()).orElseThrow().helpful());
        assertEquals(false, helpful);
    }

    private static Feedbacks feedbacks(EntityManager em) {
        return () -> em;
    }

    private Optional<Feedbacks.Counts> counts(OrganisationId provider) {
        return database.as(officer(provider), em -> feedbacks(em).counts());
    }

    private void say(Stored stored, boolean helpful, String words) {
        database.as(stored.person(), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.choice(stored.first());
            Feedback feedback = new Feedback(choice);
            feedback.say(choice, helpful, words, NOW);
            feedbacks(em).add(feedback);
            return null;
        });
    }

    private Stored rejected() {
        Stored stored = sentAndStored(course);
        database.as(
                officer(course.provider()),
                em -> new Applications_(em)
                        .sentTo(course.provider(), stored.first())
                        .reject(new Reject(stored.first(), RejectionReason.OTHER, "Try level 2.")));
        return stored;
    }

    private int seenBy(Actor actor, ChoiceId choice) {
        return database.as(actor, em -> new OfferChanges_(em).of(choice).size());
    }

    private void propose(Stored stored) {
        Actor officer = officer(course.provider());
        database.as(officer, em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), stored.first());
            MakeOffer more = new MakeOffer(choice.id(), List.of(new Condition(GcseSubject.MATHEMATICS, 6)));
            new OfferChanges_(em).add(OfferChange.propose(Ids.next(), choice, more, officer.person(), NOW));
            applications.write(Map.of("offer_change_once", Obstacle.of(DecidingObstacle.CHANGE_WAITS)));
            return null;
        });
    }

    private void answer(Stored stored, boolean yes) {
        database.as(stored.person(), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.choice(stored.first());
            OfferChange open = new OfferChanges_(em)
                    .of(stored.first()).stream()
                            .filter(OfferChange::open)
                            .findFirst()
                            .orElseThrow();
            var ended = yes ? open.agree(choice, NOW) : open.refuse(choice, NOW);
            applications.write(Agreeing.THERE);
            return ended;
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
}
