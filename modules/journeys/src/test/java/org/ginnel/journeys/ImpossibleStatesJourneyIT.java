package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can never be, and is, stands at home of whoever operates the product: where, never who. */
@Journey
class ImpossibleStatesJourneyIT {
    private final Product product;
    private final Visitors visitors;
    private final UUID subject = UUID.randomUUID();

    ImpossibleStatesJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @AfterEach
    void nothing_was_found() {
        product.sql("delete from gateways.finding where subject = '" + subject + "'");
    }

    @Test
    void a_finding_is_shown_until_it_is_over() {
        product.sql("insert into gateways.finding (id, rule, subject, found_at) values (gen_random_uuid(),"
                + " 'REJECTED_WITHOUT_REASON', '" + subject + "', now())");
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        ade.opens("/home").sees("found that can never be");
        ade.page()
                .locator("main td a[href*='/gateways/operations/list']")
                .first()
                .click();
        ade.sees("Rejected without a reason or a sentence")
                .sees(subject.toString())
                .looksRight("operations");
        product.sql("update gateways.finding set gone_at = now() where subject = '" + subject + "'");
        ade.opens("/gateways/operations/list").sees("Found earlier, and over").looksRight("operations-gone");
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        assertEquals(403, amira.asksFor("/gateways/operations/list").status());
    }
}
