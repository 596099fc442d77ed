package org.ginnel.gateways.enrichment;

import static org.ginnel.gateways.enrichment.ServiceExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SupportServiceTest {
    @Test
    void what_is_sent_is_looked_at_before_anybody_reads_it() {
        SupportService service = draft(codeClub());
        assertFalse(service.entry().open());
        refused(EnrichmentObstacle.STEP_NOT_POSSIBLE, () -> service.publish(FRESH));
        service.moderate();
        assertFalse(service.entry().open());
        service.publish(FRESH);
        assertTrue(service.entry().open());
    }

    @Test
    void without_a_topic_of_the_place_it_does_not_go_in() {
        DescribeService said = codeClub();
        SupportService service = SupportService.draft(said.id(), false);
        service.describe(said, List.of(), "Example list", NOW);
        refused(EnrichmentObstacle.NO_TOPIC, service::moderate);
    }

    @Test
    void what_nobody_made_sure_of_for_half_a_year_does_not_go_in_until_somebody_does() {
        SupportService service = draft(service(Ids.next(), "Old", "", TODAY.minusDays(181), "0", 53.4, -2.2));
        service.moderate();
        refused(EnrichmentObstacle.NOT_ASSURED, () -> service.publish(FRESH));
        service.assure(TODAY);
        service.publish(FRESH);
        assertEquals(ServiceStage.LIVE, service.stage());
    }

    @Test
    void other_words_are_looked_at_again_and_a_later_day_alone_is_not() {
        UUID id = Ids.next();
        DescribeService first = codeClub(id, "One.");
        SupportService service = draft(first);
        service.moderate();
        service.publish(FRESH);
        service.describe(withDay(first), List.of("digital"), "Example list", NOW);
        assertEquals(ServiceStage.LIVE, service.stage());
        assertEquals(TODAY, service.entry().said().assured());
        service.describe(codeClub(id, "Two."), List.of("digital"), "Example list", NOW);
        assertEquals(ServiceStage.DRAFT, service.stage());
        assertEquals("Two.", service.entry().said().description());
    }

    @Test
    void a_reason_is_needed_to_take_it_away_and_retired_is_for_good() {
        SupportService service = live();
        refused(EnrichmentObstacle.REASON_MISSING, () -> service.takeAway(ServiceStage.HIDDEN, " "));
        service.takeAway(ServiceStage.HIDDEN, "The door was shut.");
        assertEquals("The door was shut.", service.entry().reason());
        service.publish(FRESH);
        service.takeAway(ServiceStage.RETIRED, "It ended.");
        refused(EnrichmentObstacle.STEP_NOT_POSSIBLE, () -> service.publish(FRESH));
        refused(EnrichmentObstacle.STEP_NOT_POSSIBLE, () -> service.assure(TODAY));
        refused(
                EnrichmentObstacle.STEP_NOT_POSSIBLE,
                () -> service.describe(codeClub(), List.of("digital"), "Example list", NOW));
    }

    @Test
    void the_timer_marks_and_then_hides_and_nothing_else_goes_stale() {
        SupportService service = live();
        service.age(ServiceStage.STALE);
        assertTrue(service.entry().open());
        service.age(ServiceStage.HIDDEN);
        assertFalse(service.entry().open());
        refused(EnrichmentObstacle.STEP_NOT_POSSIBLE, () -> draft(codeClub()).age(ServiceStage.STALE));
    }

    @Test
    void every_stage_says_where_it_may_go_and_only_two_stand_before_everybody() {
        assertEquals(List.of(ServiceStage.LIVE, ServiceStage.STALE), ServiceStage.PUBLIC);
        for (ServiceStage stage : ServiceStage.values()) {
            assertFalse(stage.mayBecome(stage), stage.name());
            assertFalse(ServiceStage.RETIRED.mayBecome(stage), stage.name());
            assertEquals(
                    stage == ServiceStage.MODERATED || stage == ServiceStage.STALE || stage == ServiceStage.HIDDEN,
                    stage.mayBecome(ServiceStage.LIVE),
                    stage.name());
        }
    }

    @Test
    void free_is_what_costs_nought_and_never_what_says_nothing() {
        assertTrue(codeClub().free());
        assertFalse(service(Ids.next(), "Dear", "", TODAY, "3.50", 53.4, -2.2).free());
    }

    private static DescribeService withDay(DescribeService said) {
        return new DescribeService(
                said.id(),
                said.provider(),
                said.name(),
                said.description(),
                said.url(),
                said.email(),
                said.status(),
                said.fees(),
                said.minimumAge(),
                said.maximumAge(),
                TODAY,
                said.alert(),
                said.venues(),
                said.schedules(),
                said.costs(),
                said.terms());
    }

    static void refused(EnrichmentObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
