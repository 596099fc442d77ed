package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    @Test
    void the_college_makes_it_sure_within_its_places_and_the_place_counts() {
        Stored stored = stored(course);
        bySystem("update gateways.offering set places = 1 where id = '" + course.id() + "'");
        name(stored.id(), course);
        Stored other = stored(course);
        name(other.id(), course);
        desk(entering -> entering.confirm(stored.first()));
        assertEquals("CONFIRMED", stage(stored));
        assertEquals("1", openOffers(course));
        assertEquals(
                "true",
                asked("select settled_at is not null from gateways.application where id = '" + stored.form() + "'"));
        assertTrue((boolean) desk(entering -> entering.sure(stored.first())));
        assertFalse((boolean) desk(entering -> entering.sure(other.first())));
        assertFalse((boolean) desk(entering -> entering.sure(new ChoiceId(Ids.next()))));
        refused(DecidingObstacle.NAMED_AND_FULL, () -> desk(entering -> entering.confirm(other.first())));
        assertEquals(1, (int)
                desk(entering -> entering.obstaclesToConfirming(other.first()).size()));
        assertEquals("EHCP_NAMED", stage(other));
    }

    @Test
    void a_backup_goes_to_somebody_else_and_other_choices_stay_hers_to_answer() {
        Stored stored = sentAndStored(course, support());
        name(stored.id(), course);
        bySystem("update gateways.choice set stage = 'BACKUP' where id = '" + stored.second() + "'");
        desk(entering -> entering.confirm(stored.first()));
        assertEquals("CONFIRMED", stage(stored));
        assertEquals("DECLINED", asked("select stage from gateways.choice where id = '" + stored.second() + "'"));
        Stored waiting = sentAndStored(course, support());
        name(waiting.id(), course);
        desk(entering -> entering.confirm(waiting.first()));
        assertEquals("SUBMITTED", asked("select stage from gateways.choice where id = '" + waiting.second() + "'"));
    }

    @Test
    void a_meeting_is_called_off_when_a_plan_names_the_course_and_the_mail_does_not_say_why() {
        Stored stored = sentAndStored(course);
        InterviewId id = meets(stored);
        List<String> mails = new ArrayList<>();
        desk(entering -> {
            Applications applications = new Applications_(entering.em);
            Choice choice = applications.choice(stored.first());
            entering.callingOff.letters.outbox = (person, subject, body, path) -> mails.add(subject + " " + body);
            entering.callingOff.unasked(applications, choice);
            assertEquals(List.of(), mails);
            choice.name();
            entering.callingOff.unasked(applications, choice);
            return choice;
        });
        assertEquals(
                "CANCELLED 1",
                asked("select stage || ' ' || sequence from gateways.interview where id = '" + id + "'"));
        assertEquals(1, mails.size());
        assertFalse(mails.get(0).contains("plan"), mails.get(0));
    }

    private InterviewId meets(Stored stored) {
        InterviewId id = new InterviewId(Ids.next());
        database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), stored.first());
            choice.meet(DECIDE_BY);
            applications.add(Interview.arrange(
                    id,
                    new ArrangeInterview(choice.id(), TODAY.plusDays(7), LocalTime.NOON, 30, "Room 4", null, false),
                    choice,
                    TODAY,
                    false,
                    NOW));
            return null;
        });
        return id;
    }

    private String stage(Stored stored) {
        return asked("select stage from gateways.choice where id = '" + stored.first() + "'");
    }

    private <T> T desk(Function<NamedEntering, T> work) {
        return database.run(em -> work.apply(NamedDesk.with(em)));
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
