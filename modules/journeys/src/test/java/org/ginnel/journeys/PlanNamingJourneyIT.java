package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan names a college: asked by the young person, confirmed by her council, read by that college and by nobody else. */
@Journey
class PlanNamingJourneyIT {
    private static final UUID AMIRA = Demo.id("person:amira");
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;

    PlanNamingJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_named() {
        product.sql(Product.AS_SYSTEM, "delete from gateways.plan_naming");
        for (String table : List.of("need_share", "need_profile")) {
            product.sql(
                    "alter table gateways." + table + " no force row level security",
                    "delete from gateways." + table + " where person = '" + AMIRA + "'",
                    "alter table gateways." + table + " force row level security");
        }
        story.nobodyApplied();
    }

    @Test
    void a_council_confirms_the_college_a_plan_names_and_nobody_else_learns_of_it() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/naming/mine").looksRight("naming-mine");
        amira.page().locator("#college").selectOption("Ardwick Technical College");
        amira.presses("Show its courses").presses("Ask the council to confirm");
        amira.sees("Choose a course of the college")
                .sees("Choose the council that keeps the plan")
                .looksRight("naming-refused");
        amira.page()
                .locator("#course")
                .selectOption(product.value("select id from gateways.offering where provider = '"
                        + Demo.id("organisation:ardwick") + "' and kind = 'T_LEVEL' and status = 'OPEN' limit 1"));
        amira.page().locator("#council").selectOption("Tib Lane special needs team (invented)");
        amira.presses("Ask the council to confirm")
                .sees("Waits for the council")
                .looksRight("naming-asked");

        Visitor winifred = visitors.desktop().withoutScript().signedInAs("winifred");
        winifred.opens("/home").sees("Amira Hollis: does the plan name Ardwick Technical College?");
        winifred.opens("/gateways/naming/list").looksRight("naming-list");
        winifred.follows("Amira Hollis").looksRight("naming-case");
        winifred.presses("Do not confirm").sees("Say why, so that she knows what to do");
        String opened = winifred.where();
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/naming/countdown").doesNotSee("Amira").looksRight("naming-countdown");
        assertEquals(403, hana.asksFor(opened).status());
        amira.opens("/gateways/supported/mine").fills("In your own words", "A quiet room");
        amira.field("Yes").check();
        amira.presses("Save and go on");
        winifred.opens(opened).sees("Nothing is shared with your council").doesNotSee("A quiet room");
        amira.page().getByLabel("Tib Lane special needs team (invented)").check();
        amira.looksRight("supported-council")
                .presses("Let this council read it")
                .sees("Who can read it now");
        winifred.opens(opened).sees("A quiet room").looksRight("naming-case-helps");
        winifred.presses("The plan names this college").sees("Named in the plan");

        assertEquals("EHCP_NAMED", product.value("select stage from gateways.choice where person = '" + AMIRA + "'"));
        assertEquals("0", product.value("select count(*) from gateways.ranking"));
        amira.opens("/gateways/naming/mine").sees("Named in the plan").looksRight("naming-confirmed");
        amira.opens("/gateways/mydata/looks").sees("Which college your plan names");
        Visitor priya = visitors.desktop().withoutScript().signedInAs("priya");
        priya.opens("/gateways/naming/college").sees("Amira Hollis").looksRight("naming-college");
        priya.follows("Amira Hollis").looksRight("naming-place");
        String named = priya.where();
        priya.opens("/gateways/deciding/queue?decided=true").doesNotSee("Amira");
        priya.opens(named).presses("The place is theirs").sees("The place is theirs");
        assertEquals("CONFIRMED", product.value("select stage from gateways.choice where person = '" + AMIRA + "'"));
        amira.opens("/gateways/naming/mine").sees("The college has said that the place is yours");
        Visitor joss = visitors.desktop().withoutScript().signedInAs("joss");
        joss.opens("/gateways/naming/college").doesNotSee("Amira");
        assertEquals(404, joss.asksFor(named).status());
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/list").sees("Has a place");
        noor.follows("Amira Hollis").looksRight("caseload-pupil");
        noor.follows("The college a plan names").doesNotSee("Ardwick Technical College, asked");
        assertFalse(noor.page().content().contains("Named in the plan"));
        assertEquals(
                "0",
                product.value("select count(*) from kernel.outbox where person = '" + AMIRA
                        + "' and (body like '%Ardwick%' or body like '%plan%')"));
    }
}
