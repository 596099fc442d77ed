package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.Stage.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StageTest {
    /** The life cycle once more, read from the domain document and not from the code: from, and what may follow. */
    private static final Map<Stage, Set<Stage>> WRITTEN = Map.ofEntries(
            // what a plan names is outside every order, wherever it stood until a place was taken
            Map.entry(DRAFT, Set.of(SUBMITTED, NOT_SENT, EHCP_NAMED, WITHDRAWN)),
            Map.entry(SUBMITTED, Set.of(INTERVIEWING, OVERDUE, OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN)),
            Map.entry(INTERVIEWING, Set.of(SUBMITTED, OVERDUE, OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN)),
            Map.entry(OVERDUE, Set.of(INTERVIEWING, OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN)),
            Map.entry(WAITLISTED, Set.of(OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN)),
            Map.entry(OFFER, Set.of(OFFER, FIRM, BACKUP, DECLINED, OFFER_WITHDRAWN, EHCP_NAMED, WITHDRAWN)),
            Map.entry(FIRM, Set.of(CONFIRMED, CONDITIONS_NOT_MET, OFFER_WITHDRAWN, DEFERRED, WITHDRAWN)),
            Map.entry(BACKUP, Set.of(FIRM, DECLINED, OFFER_WITHDRAWN, WITHDRAWN)),
            Map.entry(CONFIRMED, Set.of(ENROLLED, NO_SHOW, DEFERRED, WITHDRAWN)),
            Map.entry(DEFERRED, Set.of(FIRM, CONFIRMED, WITHDRAWN)),
            Map.entry(OFFER_WITHDRAWN, Set.of(OFFER, WAITLISTED, REJECTED, EHCP_NAMED, WITHDRAWN)),
            Map.entry(REJECTED, Set.of(OFFER, WAITLISTED)),
            Map.entry(DECLINED, Set.of(OFFER)),
            Map.entry(EHCP_NAMED, Set.of(CONFIRMED, WITHDRAWN)),
            // five days to object to what staff did on her behalf
            Map.entry(
                    WITHDRAWN,
                    Set.of(SUBMITTED, OVERDUE, WAITLISTED, OFFER, FIRM, BACKUP, CONFIRMED, DEFERRED, OFFER_WITHDRAWN)),
            Map.entry(NOT_SENT, Set.of()),
            Map.entry(CONDITIONS_NOT_MET, Set.of()),
            Map.entry(ENROLLED, Set.of()),
            Map.entry(NO_SHOW, Set.of()));

    @Property
    void every_pair_of_stages_is_a_step_exactly_when_it_is_written(@ForAll Stage from, @ForAll Stage to) {
        assertEquals(WRITTEN.get(from).contains(to), from.mayBecome(to), from + " -> " + to);
    }

    @Test
    void every_stage_is_written() {
        assertEquals(Set.of(Stage.values()), WRITTEN.keySet());
    }

    @Property
    void whatever_could_still_bring_an_offer_is_swept_when_a_place_is_taken_or_was_a_no_before(@ForAll Stage stage) {
        if (stage.mayBecome(OFFER) && stage != OFFER) {
            assertTrue(
                    stage.pending()
                            || Set.of(REJECTED, DECLINED, OFFER_WITHDRAWN, WITHDRAWN)
                                    .contains(stage),
                    stage.name());
        }
    }

    @Property
    void what_is_swept_can_be_withdrawn(@ForAll Stage stage) {
        if (stage.pending()) {
            assertTrue(stage.mayBecome(WITHDRAWN), stage.name());
        }
    }

    @Property
    void any_stage_that_is_not_over_can_be_withdrawn(@ForAll Stage stage) {
        assertEquals(!stage.terminal(), stage.mayBecome(WITHDRAWN), stage.name());
    }

    @Test
    void an_overdue_choice_frees_its_slot_and_is_not_over() {
        assertTrue(OVERDUE.spent());
        assertFalse(OVERDUE.terminal());
        assertTrue(OFFER_WITHDRAWN.spent());
        assertFalse(OFFER_WITHDRAWN.terminal());
    }

    @Test
    void a_provider_sees_everything_but_drafts() {
        assertEquals(
                Set.of(DRAFT, NOT_SENT),
                Set.copyOf(Arrays.stream(Stage.values())
                        .filter(s -> !SENT.contains(s))
                        .toList()));
    }
}
