package org.ginnel.gateways.chasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final LocalDate CLOSES = LocalDate.of(2027, 1, 31);
    private final Steps drafts = Steps.of("", ChaserKind.DRAFT.otherwise());

    @Test
    void a_draft_is_reminded_of_ten_three_and_one_day_before() {
        assertEquals(Optional.empty(), drafts.before(CLOSES, CLOSES.minusDays(11)));
        assertEquals(Optional.of(10), drafts.before(CLOSES, CLOSES.minusDays(10)));
        assertEquals(Optional.of(3), drafts.before(CLOSES, CLOSES.minusDays(3)));
        assertEquals(Optional.of(1), drafts.before(CLOSES, CLOSES.minusDays(1)));
    }

    @Test
    void a_day_late_is_not_too_late_and_two_days_are() {
        assertEquals(Optional.of(10), drafts.before(CLOSES, CLOSES.minusDays(9)));
        assertEquals(Optional.empty(), drafts.before(CLOSES, CLOSES.minusDays(8)));
        assertEquals(Optional.of(1), drafts.before(CLOSES, CLOSES));
        assertEquals(Optional.empty(), drafts.before(CLOSES, CLOSES.plusDays(1)));
    }

    @Test
    void whoever_is_late_for_one_gets_the_next_and_not_both() {
        Steps near = new Steps(List.of(3, 2, 1));
        assertEquals(Optional.of(2), near.before(CLOSES, CLOSES.minusDays(2)));
    }

    @Test
    void days_that_were_counted_over_a_weekend_are_kept() {
        LocalDate friday = LocalDate.of(2027, 2, 26);
        Map<Integer, LocalDate> working =
                Map.of(3, LocalDate.of(2027, 3, 3), 6, LocalDate.of(2027, 3, 8), 9, LocalDate.of(2027, 3, 11));
        Steps offers = Steps.of("", ChaserKind.OFFER.otherwise());
        assertEquals(Optional.empty(), offers.due(working::get, friday));
        assertEquals(Optional.of(3), offers.due(working::get, LocalDate.of(2027, 3, 3)));
        assertEquals(Optional.of(6), offers.due(working::get, LocalDate.of(2027, 3, 8)));
        assertEquals(Optional.of(9), offers.due(working::get, LocalDate.of(2027, 3, 12)));
        assertEquals(Optional.empty(), offers.due(working::get, LocalDate.of(2027, 3, 13)));
    }

    @Test
    void a_place_sets_its_own_days_and_nonsense_is_the_default() {
        assertEquals(List.of(14, 7), Steps.of(" 14 7 ", "5").days());
        for (String nonsense : List.of("", "soon", "3,1", "-1", "3  1", "99999")) {
            assertEquals(List.of(5), Steps.of(nonsense, "5").days(), nonsense);
        }
    }

    @Property
    void each_step_is_due_on_two_days_at_most(@ForAll @IntRange(min = 2, max = 60) int step) {
        Steps one = new Steps(List.of(step));
        long days = CLOSES.minusDays(90)
                .datesUntil(CLOSES.plusDays(10))
                .filter(day -> one.before(CLOSES, day).isPresent())
                .count();
        assertEquals(2, days);
    }
}
