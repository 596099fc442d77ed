package org.ginnel.gateways.mbacc;

import static org.ginnel.gateways.mbacc.MbaccExamples.GATEWAYS;
import static org.ginnel.gateways.mbacc.MbaccExamples.SUBJECTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanShareId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

class SubjectPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PersonId AMIRA = new PersonId(Ids.next());

    @Property
    void every_gateway_stays_open_whatever_is_picked(@ForAll Set<Boolean> dice, @ForAll int seed) {
        List<String> picked = SUBJECTS.options().stream()
                .filter(option -> (option.code().hashCode() ^ seed) % 2 == 0 || dice.contains(true))
                .map(Subjects.Subject::code)
                .toList();
        List<Opening> openings = Opening.of(SUBJECTS, SUBJECTS.picked(picked), GATEWAYS);
        assertEquals(3, openings.size());
        openings.forEach(opening ->
                assertFalse(opening.core().isEmpty(), opening.gateway().code()));
    }

    @Test
    void a_gateway_says_which_option_leads_to_it_and_which_other_would() {
        List<Opening> openings = Opening.of(SUBJECTS, SUBJECTS.picked(List.of("drawing", "drama")), GATEWAYS);
        assertEquals(
                List.of("playing", "making", "caring"),
                openings.stream().map(opening -> opening.gateway().code()).toList());
        assertEquals(List.of("Drama", "Drawing"), openings.get(0).options());
        assertEquals(List.of("Workshop"), openings.get(1).others());
        assertTrue(Opening.of(SUBJECTS, List.of(), GATEWAYS).stream().noneMatch(Opening::chosen));
    }

    @Test
    void core_subjects_and_unknown_words_are_no_options() {
        assertEquals(List.of(), SUBJECTS.picked(List.of("english", "nonsense")));
        assertFalse(SUBJECTS.knows(List.of("english")));
        assertEquals(List.of(), Subjects.NONE.options());
    }

    @Test
    void a_plan_keeps_its_options_once_and_in_the_places_order() {
        SubjectPlan plan = plan();
        plan.keep(" Making ", List.of("drawing", "workshop", "drawing"), SUBJECTS, NOW);
        assertEquals("Making", plan.name());
        assertEquals(List.of("workshop", "drawing"), plan.options());
        plan.change("Nothing", List.of(), SUBJECTS, NOW.plusSeconds(5));
        assertEquals(List.of(), plan.options());
        assertEquals(NOW.plusSeconds(5), plan.changed());
    }

    @Test
    void a_plan_needs_a_name_of_sixty_letters_at_most_and_subjects_that_exist() {
        assertEquals(MbaccObstacle.NO_NAME, refused(" ", List.of()));
        assertEquals(MbaccObstacle.NO_NAME, refused(null, List.of()));
        assertEquals(MbaccObstacle.NAME_TOO_LONG, refused("x".repeat(61), List.of()));
        assertEquals(MbaccObstacle.NO_SUCH_SUBJECT, refused("x", List.of("maths")));
        plan().keep("x".repeat(60), List.of(), SUBJECTS, NOW);
    }

    @Test
    void not_more_than_twelve_plans_are_kept() {
        SubjectPlan.start(new PlanId(Ids.next()), AMIRA, 11);
        Refusal thirteenth = assertThrows(Refusal.class, () -> SubjectPlan.start(new PlanId(Ids.next()), AMIRA, 12));
        assertTrue(thirteenth.has(MbaccObstacle.TOO_MANY_PLANS));
    }

    @Test
    void a_link_ends_by_itself_or_when_it_is_withdrawn() {
        PlanShare share = share(7, List.of());
        assertTrue(share.open(NOW.plus(Duration.ofDays(7)).minusSeconds(1)));
        assertFalse(share.open(NOW.plus(Duration.ofDays(7))));
        share.withdraw(NOW.plusSeconds(60));
        share.withdraw(NOW.plusSeconds(90));
        assertFalse(share.open(NOW.plusSeconds(61)));
        assertEquals(NOW.plusSeconds(60), share.withdrawn());
    }

    @Test
    void a_link_is_good_for_an_offered_time_and_five_are_enough() {
        assertTrue(assertThrows(Refusal.class, () -> share(365, List.of())).has(MbaccObstacle.NOT_SO_LONG));
        List<PlanShare> five = Collections.nCopies(5, 30).stream()
                .map(days -> share(days, List.of()))
                .collect(Collectors.toList());
        assertTrue(assertThrows(Refusal.class, () -> share(30, five)).has(MbaccObstacle.TOO_MANY_LINKS));
        five.get(0).withdraw(NOW);
        assertTrue(share(30, five).open(NOW));
    }

    private static MbaccObstacle refused(String name, List<String> options) {
        Refusal refusal = assertThrows(Refusal.class, () -> plan().keep(name, options, SUBJECTS, NOW));
        return (MbaccObstacle) refusal.obstacles().get(0).reason();
    }

    private static SubjectPlan plan() {
        return SubjectPlan.start(new PlanId(Ids.next()), AMIRA, 0);
    }

    private static PlanShare share(int days, List<PlanShare> others) {
        return new PlanShare(new PlanShareId(Ids.next()), plan(), AMIRA, new byte[32], days, others, NOW);
    }
}
