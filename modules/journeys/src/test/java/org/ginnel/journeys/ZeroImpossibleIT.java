package org.ginnel.journeys;

import org.junit.jupiter.api.Test;

/** Walked last by its name, after every other journey: what they left behind holds nothing that can never be. */
@Journey
class ZeroImpossibleIT {
    private final Product product;

    ZeroImpossibleIT(Product product) {
        this.product = product;
    }

    @Test
    void after_all_journeys_no_form_and_no_course_stands_as_none_ever_may() {
        Impossible.nothingIs(product, "after all journeys");
    }
}
