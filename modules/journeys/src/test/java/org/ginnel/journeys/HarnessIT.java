package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The walls every page stands behind, seen from a browser. */
@Journey
class HarnessIT {
    private final Product product;
    private final Visitors visitors;

    HarnessIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void the_start_page_is_right_for_everybody() {
        visitors.phone().withoutScript().somebody().opens("/").looksRight("home");
    }

    @Test
    void an_address_that_is_none_is_answered_by_a_page_of_ours() {
        Visitor somebody = visitors.desktop().somebody();
        assertEquals(404, somebody.asksFor("/nowhere").status());
        somebody.doesNotSee("Payara").looksRight("not-found");
    }

    @Test
    void a_demonstration_person_signs_in_with_one_click_and_without_javascript() {
        visitors.phone().withoutScript().signedInAs("amira").sees("Amira").looksRight("signed-in");
    }

    @Test
    void the_database_is_at_hand_for_arranging() {
        assertTrue(Integer.parseInt(product.value("select count(*) from kernel.journal")) >= 0);
    }
}
