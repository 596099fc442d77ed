package org.ginnel.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void the_median_lies_in_the_middle_of_odd_and_even_many() {
        assertEquals(new Spread(3, 1, 9), Spread.of(9, 1, 3));
        assertEquals(new Spread(2.5, 1, 9), Spread.of(9, 1, 3, 2));
    }

    @Test
    void ratios_are_made_pair_by_pair() {
        assertEquals(new Spread(2, 0.5, 4), Spread.ratio(new double[] {2, 1, 8}, new double[] {1, 2, 2}));
    }

    @Test
    void nothing_measured_has_no_median() {
        assertThrows(IllegalArgumentException.class, Spread::of);
    }
}
