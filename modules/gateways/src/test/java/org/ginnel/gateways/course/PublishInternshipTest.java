package org.ginnel.gateways.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.junit.jupiter.api.Test;

class PublishInternshipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void what_is_missing_or_odd_is_said_all_at_once_beside_its_field() {
        PublishInternship nothing = new PublishInternship(" ", null, List.of(), TODAY, 0, 13, " ", null, null);
        assertEquals(
                Set.of(
                        CourseObstacle.NO_TITLE,
                        CourseObstacle.NO_GATEWAY,
                        CourseProblem.DAY_PASSED,
                        CourseObstacle.NO_PLACES,
                        CourseObstacle.ODD_MONTHS,
                        CourseObstacle.NO_COACH),
                reasons(nothing.obstacles(TODAY)));
        assertTrue(nothing.obstacles(TODAY).stream().noneMatch(one -> one.field() == null));
        PublishInternship unread = new PublishInternship("A", null, List.of("digital"), null, null, null, "A", "", "");
        assertEquals(
                Set.of(CourseProblem.DAY_PASSED, CourseObstacle.NO_PLACES, CourseObstacle.ODD_MONTHS),
                reasons(unread.obstacles(TODAY)));
        PublishInternship talkative = internship("x".repeat(301));
        assertEquals(Set.of(CourseProblem.TOO_LONG), reasons(talkative.obstacles(TODAY)));
    }

    @Test
    void it_leads_to_no_qualification_and_is_ended_once() {
        OfferingId id = new OfferingId(Ids.next());
        PublishInternship said = internship(" Every day at first ");
        assertEquals(List.of(), said.obstacles(TODAY));
        assertEquals(9, said.internship(id).facts().months());
        assertEquals("Every day at first", said.internship(id).facts().coach());
        PublishOffering command = said.offering(id, new OrganisationId(Ids.next()), BigDecimal.ONE);
        assertEquals(List.of(), command.obstacles());
        Offering offering = Offering.publish(command, "Ardwick", Optional.empty(), NOW);
        assertEquals(CourseKind.SUPPORTED_INTERNSHIP, offering.course().kind());
        assertTrue(offering.course().open());
        assertEquals(id, offering.end(NOW).offering());
        assertEquals(false, offering.course().open());
        Refusal twice = assertThrows(Refusal.class, () -> offering.end(NOW));
        assertTrue(twice.has(CourseObstacle.ENDED_ALREADY));
        offering.say(command, "Ardwick", Optional.empty(), NOW);
        assertTrue(offering.course().open(), "put on offer again");
    }

    private static PublishInternship internship(String coach) {
        return new PublishInternship(
                "At the hospital", null, List.of("health"), TODAY.plusDays(1), 6, 9, coach, "", "Travel training");
    }

    private static Set<Reason> reasons(List<Obstacle> found) {
        return found.stream().map(Obstacle::reason).collect(Collectors.toSet());
    }
}
