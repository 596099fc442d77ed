package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    /** Points of Ordnance Survey's own test file for the exact transformation, from Scilly to Yorkshire. */
    @ParameterizedTest
    @CsvSource({
        "91492.146, 11318.804, 49.92226393730, -6.29977752014",
        "170370.718, 11572.405, 49.96006137820, -5.20304609998",
        "250359.811, 62016.569, 50.43885825610, -4.10864563561",
        "438710.908, 114792.248, 50.93127937910, -1.45051433700",
        "530624.974, 178388.464, 51.48936564950, -0.11992557180",
        "422242.186, 433818.701, 53.80021519630, -1.66379168242"
    })
    void a_point_is_right_to_about_five_metres(double easting, double northing, double latitude, double longitude) {
        Grid.Degrees found = Grid.degrees(easting, northing);
        double north = (found.latitude() - latitude) * 111_200;
        double east = (found.longitude() - longitude) * 111_200 * Math.cos(Math.toRadians(latitude));
        assertTrue(Math.hypot(north, east) < 6, () -> north + " m north, " + east + " m east");
    }

    @Test
    void a_point_off_the_grid_is_none() {
        assertFalse(Grid.holds(0, 0));
        assertFalse(Grid.holds(400_000, 2_000_000));
        assertTrue(Grid.holds(383_819, 398_052));
    }

    @Test
    void the_true_origin_is_where_it_was_put() {
        Grid.Degrees origin = Grid.degrees(400_000, -100_000);
        assertEquals(49.0, origin.latitude(), 0.01);
        assertEquals(-2.0, origin.longitude(), 0.01);
    }
}
