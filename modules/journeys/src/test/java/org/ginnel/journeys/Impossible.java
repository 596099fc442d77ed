package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What can never be true of forms and courses, asked of the database: whatever a journey did, nothing of it is. */
final class Impossible {
    private Impossible() {}

    static void nothingIs(Product product, String after) {
        assertEquals(
                "",
                product.value("select coalesce(string_agg(rule || ' ' || subject, ', ' order by rule), '')"
                        + " from gateways.impossible(current_date)"),
                after);
    }
}
