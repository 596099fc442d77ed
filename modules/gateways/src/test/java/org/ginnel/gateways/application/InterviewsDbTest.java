package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewsDbTest extends ApplicationStore {
    private final Course course = software();

    @Test
    void there_is_one_meeting_at_a_time_and_the_write_itself_says_so() {
        Stored stored = sentAndStored(course);
        arrange(stored);
        refused(DecidingObstacle.INTERVIEW_STANDS, () -> arrange(stored));
        cancelAs(officer(course.provider()), stored);
        arrange(stored);
        assertEquals("2", asked("select count(*) from gateways.interview where choice = '" + stored.first() + "'"));
    }

    @Test
    void she_reads_her_meetings_and_others_find_nothing() {
        Stored stored = sentAndStored(course);
        arrange(stored);
        assertEquals(1, meetingsFor(stored.person(), stored));
        assertEquals(1, meetingsFor(officer(course.provider()), stored));
        assertEquals(0, meetingsFor(youngPerson(), stored));
        assertEquals(0, meetingsFor(officer(new OrganisationId(Ids.next())), stored));
        assertEquals(0, meetingsFor(careersLeadOf(stored), stored));
        assertEquals(0, meetingsFor(Actor.NOBODY, stored));
    }

    @Test
    void taking_a_choice_back_may_call_a_meeting_off_and_nothing_else() {
        Stored stored = sentAndStored(course);
        arrange(stored);
        assertThrows(
                RuntimeException.class,
                () -> database.as(
                        stored.person(),
                        em -> em.createNativeQuery("update gateways.interview set place = 'elsewhere'")
                                .executeUpdate()));
        cancelAs(stored.person(), stored);
        assertEquals("CANCELLED", asked("select stage from gateways.interview"));
    }

    /** Policies that permit are put together by "or": none of them may look at the end of a row alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage = 'CANCELLED', person = gen_random_uuid()",
                "stage = 'CANCELLED', provider = gen_random_uuid()",
                "stage = 'CANCELLED', place = 'elsewhere'",
                "stage = 'CANCELLED', starts = starts + interval '1 day'",
                "stage = 'CANCELLED', note = 'I was never asked'",
                "note = note",
            })
    void she_calls_a_meeting_off_and_writes_nothing_else_into_it(String change) {
        Stored stored = sentAndStored(course);
        arrange(stored);
        String before = meeting(stored);
        assertThrows(RuntimeException.class, () -> change(stored.person(), stored, change));
        assertEquals(before, meeting(stored));
    }

    @Test
    void a_meeting_that_is_off_stays_as_it_was_for_her_and_with_its_choice_for_everybody() {
        Stored stored = sentAndStored(course);
        Stored other = sentAndStored(software());
        arrange(stored);
        cancelAs(stored.person(), stored);
        String off = meeting(stored);
        Actor officer = officer(course.provider());
        for (String change : List.of("place = 'elsewhere'", "stage = 'ARRANGED'", "stage = 'CANCELLED'")) {
            assertThrows(RuntimeException.class, () -> change(stored.person(), stored, change), change);
        }
        for (String change : List.of(
                "provider = gen_random_uuid()", "person = gen_random_uuid()", "choice = '" + other.first() + "'")) {
            assertThrows(RuntimeException.class, () -> change(officer, stored, change), change);
        }
        assertEquals(off, meeting(stored));
        assertEquals(0, change(youngPerson(), stored, "stage = 'CANCELLED'"));
    }

    private int change(Actor actor, Stored stored, String change) {
        return database.as(
                actor,
                em -> em.createNativeQuery(
                                "update gateways.interview set " + change + " where choice = '" + stored.first() + "'")
                        .executeUpdate());
    }

    private String meeting(Stored stored) {
        return asked("select cast(i as text) from gateways.interview i where choice = '" + stored.first() + "'");
    }

    @Test
    void a_meeting_is_found_by_its_id() {
        Stored stored = sentAndStored(course);
        InterviewId id = arrange(stored);
        assertTrue(found(stored.person(), id));
        assertFalse(found(youngPerson(), id));
    }

    private boolean found(Actor actor, InterviewId id) {
        return database.as(actor, em -> new Applications_(em).interview(id).isPresent());
    }

    private long meetingsFor(Actor actor, Stored stored) {
        return database.as(
                actor, em -> new Applications_(em).interviews(stored.first()).size());
    }

    private InterviewId arrange(Stored stored) {
        return database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            Choice choice = applications.sentTo(course.provider(), stored.first());
            InterviewId id = new InterviewId(Ids.next());
            applications.add(Interview.arrange(
                    id,
                    new ArrangeInterview(choice.id(), TODAY.plusDays(7), LocalTime.NOON, 30, "Room 4", null, false),
                    choice,
                    TODAY,
                    false,
                    NOW));
            applications.write(Map.of("interview_once", Obstacle.of(DecidingObstacle.INTERVIEW_STANDS)));
            return id;
        });
    }

    private void cancelAs(Actor actor, Stored stored) {
        database.as(actor, em -> {
            new Applications_(em)
                    .interviews(stored.first()).stream()
                            .filter(one -> one.ahead(NOW))
                            .forEach(one -> one.cancel(NOW));
            return null;
        });
    }
}
