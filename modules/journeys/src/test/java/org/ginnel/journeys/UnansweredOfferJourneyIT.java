package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing ends before somebody has looked; what ended by default is had back by the young person or the secretariat. */
@Journey
class UnansweredOfferJourneyIT {
    private static final String TODAY = "cast(now() at time zone 'Europe/London' as date)";
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;
    private final Timed timed;
    private Visitor leon;

    UnansweredOfferJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
        timed = new Timed(product);
    }

    @BeforeEach
    void given_an_offer_nobody_answered_and_a_round_that_is_over() {
        story.nobodyApplied();
        product.sql(Product.AS_SYSTEM, "delete from gateways.forecast", "delete from gateways.protection");
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
        leon.opens("/gateways/application/check").presses("Send my application");
        Visitor priya = visitors.desktop().signedInAs("priya");
        story.choiceOf(priya, "Leon Castell");
        priya.presses("Offer a place");
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.choice set reply_by = " + TODAY + " - 30",
                "insert into gateways.chaser (id, kind, subject, step, until, sent_at) select gen_random_uuid(), 'OFFER',"
                        + " application, step, reply_by, now() from gateways.choice, unnest(array[3, 6, 9]) as step",
                "update gateways.cycle set opens = current_date - 400, equal_consideration = current_date - 300,"
                        + " closes = now() - interval '290 days', results_day = current_date - 30,"
                        + " offers_end = current_date - 2, carry_over_opens = current_date - 1 where entry = 16");
    }

    @AfterEach
    void then_the_round_is_as_before() {
        product.sql(
                "update gateways.cycle set offers_end = '2027-09-17', carry_over_opens = '2027-09-20' where entry = 16");
        story.reopened();
        product.sql(Product.AS_SYSTEM, "delete from gateways.forecast", "delete from gateways.protection");
    }

    @Test
    void the_secretariat_looks_first_and_nothing_ends_where_holidays_are_not_known() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/operations/list").sees("A dry run").looksRight("operations-forecast");
        hana.opens("/gateways/forecast/list")
                .sees("School terms are not known")
                .sees("is not known in Bolton")
                .looksRight("forecast-list");
        hana.page().locator("main td a").first().click();
        hana.sees("1 offer would end")
                .sees("Leon Castell")
                .sees("Nothing ends now")
                .looksRight("forecast-round");
        hana.presses("Confirm this number").sees("confirmed 1 offer").looksRight("forecast-confirmed");
        timed.runs("unanswered-offers");
        assertEquals("OFFER", story.stageOf("Ardwick"));
        hana.page().locator("main input[value^='Protect ']").first().click();
        hana.sees("No offer would end").sees("Talk to them");
        assertEquals("1", story.count("gateways.protection"));
        hana.page().locator("main input[value^='No longer protect ']").first().click();
        hana.sees("1 offer would end");
    }

    @Test
    void what_ended_by_default_is_had_back_by_the_young_person() {
        endedByDefault();
        leon.opens("/gateways/application/offer?id=" + choice())
                .sees("Nobody answered this offer until the end")
                .looksRight("application-default");
        leon.presses("I want the offer after all");
        assertEquals("OFFER", story.stageOf("Ardwick"));
        leon.opens("/gateways/application/offer?id=" + choice()).sees("Accept this place");
    }

    @Test
    void the_secretariat_gives_it_back_for_her_and_another_persons_choice_is_not_found() {
        endedByDefault();
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/forecast/list")
                .page()
                .locator("main td a")
                .first()
                .click();
        hana.sees("Ended by default").looksRight("forecast-ended");
        hana.page().locator("main input[value^='Give the offer of']").first().click();
        assertEquals("OFFER", story.stageOf("Ardwick"));
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        assertEquals(
                404, amira.asksFor("/gateways/application/offer?id=" + choice()).status());
        Visitor priya = visitors.desktop().signedInAs("priya");
        assertEquals(
                403,
                priya.page()
                        .request()
                        .get(product.at("/gateways/forecast/list"))
                        .status());
    }

    private void endedByDefault() {
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.choice set stage = 'DECLINED', by_default = true, left_on = " + TODAY
                        + ", left_from = 'OFFER' where person = '" + Demo.id("person:leon") + "'");
    }

    private String choice() {
        return product.value("select id from gateways.choice where person = '" + Demo.id("person:leon") + "'");
    }
}
