package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

/** A course that a plan names: before every ranking, outside the limit, and no way into a form that was not sent. */
class NamedChoiceDbTest extends ApplicationStore {
    private final Course course = software();

    @Test
    void it_stands_before_the_order_and_takes_no_place_in_the_limit() {
        Stored stored = stored(course, support());
        ChoiceId named = name(stored.id(), withAnother());
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            assertEquals(named, form.inOrder().get(0).id());
            assertEquals(0, form.rankOf(form.choice(named)));
            assertEquals(1, form.rankOf(form.choice(stored.first())));
            assertEquals(2, form.slotsTaken());
            return null;
        });
    }

    @Test
    void a_course_chosen_before_leaves_the_order_and_stays_one_choice() {
        Stored stored = sentAndStored(course, support());
        assertEquals(stored.first(), name(stored.id(), course));
        database.as(stored.person(), em -> {
            Application form =
                    new Applications_(em).mine(stored.id(), CYCLE.id()).orElseThrow();
            assertEquals(Stage.EHCP_NAMED, form.choice(stored.first()).stage());
            assertEquals(1, form.rankOf(form.choice(stored.second())));
            return null;
        });
    }

    @Test
    void an_offer_that_becomes_a_named_place_gives_its_place_back() {
        Stored stored = sentAndStored(course);
        offer(stored, course, stored.first());
        assertEquals("1", openOffers(course));
        name(stored.id(), course);
        assertEquals("0", openOffers(course));
    }

    @Test
    void a_place_taken_stays_a_place() {
        Stored stored = sentAndStored(course);
        bySystem("update gateways.choice set stage = 'FIRM' where id = '" + stored.first() + "'");
        assertEquals(stored.first(), name(stored.id(), course));
        assertEquals("FIRM", asked("select stage from gateways.choice where id = '" + stored.first() + "'"));
    }

    @Test
    void a_form_that_was_not_sent_is_not_read_by_the_college_named() {
        Actor person = youngPerson();
        publish(course, 20);
        ChoiceId named = name(new PersonId(person.person()), course);
        Actor officer = officer(course.provider());
        assertEquals(
                List.of(),
                database.as(
                        officer,
                        em -> em.createNativeQuery(
                                        "select id from gateways.application where person = '" + person.person() + "'")
                                .getResultList()));
        assertTrue(database.as(officer, em -> new Applications_(em).queue(course.provider(), Stage.SENT))
                .isEmpty());
        assertFalse(database.as(
                        officer,
                        em -> em.createNativeQuery("select id from gateways.choice where id = '" + named + "'")
                                .getResultList())
                .isEmpty());
    }

    private Course withAnother() {
        Course other = course("T Level in Health", org.ginnel.gateways.CourseKind.T_LEVEL, true);
        publish(other, 20);
        return other;
    }

    private ChoiceId name(PersonId person, Course of) {
        return database.run(em -> {
            Applications applications = new Applications_(em);
            Application form = applications.mine(person, CYCLE.id()).orElseGet(() -> {
                Application begun = new Application(new ApplicationId(Ids.next()), person, CYCLE.id());
                applications.add(begun);
                return begun;
            });
            ChoiceId entered = form.name(new ChoiceId(Ids.next()), of).id();
            applications.write(Map.of());
            return entered;
        });
    }
}
