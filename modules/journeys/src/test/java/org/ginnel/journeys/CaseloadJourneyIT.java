package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A careers lead sees how far her pupils are and reminds them; the secretariat sees who has no offer. */
@Journey
class CaseloadJourneyIT {
    private static final String CANARY = "canary-2b9e";
    private static final UUID AMIRA = Demo.id("person:amira");
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;

    CaseloadJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
    }

    @BeforeEach
    void amira_has_an_offer() {
        nobody();
        UUID form = UUID.randomUUID();
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.application (id, person, cycle, reference, submitted_at, statement) select '"
                        + form + "', '" + AMIRA + "', id, '" + CANARY + "', now(), '" + CANARY
                        + "' from gateways.cycle where entry = 16 limit 1",
                "insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage,"
                        + " sentence) select gen_random_uuid(), '" + form + "', '" + AMIRA
                        + "', id, provider, false, starts, 'OFFER', '" + CANARY
                        + "' from gateways.offering where kind = 'T_LEVEL' limit 1");
    }

    @AfterEach
    void nobody() {
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.nudge_recipient",
                "delete from gateways.nudge",
                "delete from gateways.pupil where name like 'Pupil %'");
        story.nobodyApplied();
    }

    @Test
    void a_careers_lead_sees_how_far_her_pupils_are_and_no_more() {
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/list")
                .sees("Amira Hollis")
                .sees("Has an offer")
                .sees("Not started")
                .looksRight("caseload-list");
        String college = product.value("select o.provider_name from gateways.choice c"
                + " join gateways.offering o on o.id = c.offering where c.person = '" + AMIRA + "'");
        assertFalse(noor.page().content().contains(CANARY));
        assertFalse(noor.page().content().contains(college), college);
        noor.follows("Has an offer").sees("Amira Hollis");
        assertEquals(
                1,
                noor.page()
                        .locator("table:last-of-type tbody tr td:has-text('Amira')")
                        .count());
        assertEquals(403, noor.asksFor("/gateways/caseload/guarantee").status());
    }

    @Test
    void pupils_are_reminded_after_a_look_at_the_list_and_not_twice() {
        String before = mails();
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/list");
        story.byKeyboard(noor, "Remind those at “Has an offer”");
        noor.sees("1 pupil is reminded").sees("Amira Hollis").looksRight("caseload-nudge");
        assertEquals(before, mails());
        noor.presses("Remind this pupil");
        noor.sees("1 pupil was reminded").looksRight("caseload-reminded");
        assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(mails()));
        noor.opens("/gateways/caseload/nudge?standing=OFFER")
                .sees("Nobody is left to remind")
                .sees("was reminded on")
                .looksRight("caseload-nobody-left");
        assertEquals("OFFER", story.stageOf(""));
    }

    @Test
    void many_are_reminded_when_a_second_person_agrees() {
        String school = Demo.id("organisation:mossbrook").toString();
        product.sql(
                Product.AS_SYSTEM,
                "insert into register.person (id, name, demonstration) select gen_random_uuid(), 'Pupil ' || n, true"
                        + " from generate_series(1, 21) n",
                "insert into gateways.pupil (id, school, borough, person, name, school_year, since)"
                        + " select gen_random_uuid(), '" + school + "', 'E08000003', id, name, 11, current_date"
                        + " from register.person where name like 'Pupil %'");
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/nudge?standing=NOT_STARTED")
                .sees("Pupil 21")
                .looksRight("caseload-many");
        noor.page().locator("#ask").click();
        noor.sees("A second person has to agree before anybody is reminded");
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/home").sees("wants to remind");
        hana.page()
                .locator("main td a[href*='/gateways/caseload/approve']")
                .first()
                .click();
        hana.sees("Pupil 21").looksRight("caseload-approve").presses("Remind these pupils");
        assertEquals(
                "1", product.value("select count(*) from gateways.nudge where sent_at is not null and two_people"));
        product.sql(Product.AS_SYSTEM, "delete from gateways.nudge_recipient");
    }

    @Test
    void the_secretariat_sees_who_has_no_offer_and_takes_the_list_along() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/caseload/guarantee").looksRight("guarantee");
        String borough = product.value("select p.borough from gateways.pupil p where p.person = '" + AMIRA + "'");
        hana.page().locator("main a[href$='borough=" + borough + "']").first().click();
        hana.sees("Leon Castell").doesNotSee("Amira Hollis").looksRight("guarantee-borough");
        APIResponse file = hana.page().request().get(product.at("/gateways/caseload/guarantee.csv?borough=" + borough));
        assertEquals(200, file.status());
        assertTrue(file.text().contains("Leon Castell"), file.text());
        assertFalse(file.text().contains("Amira Hollis"), file.text());
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        assertEquals(
                403,
                noor.page()
                        .request()
                        .get(product.at("/gateways/caseload/guarantee.csv"))
                        .status());
    }

    private String mails() {
        return product.value("select count(*) from kernel.outbox" + " where person = '" + AMIRA + "'");
    }
}
