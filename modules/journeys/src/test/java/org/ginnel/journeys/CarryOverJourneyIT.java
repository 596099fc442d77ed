package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written and not sent in time is kept, and taken into the next round with one click. */
@Journey
class CarryOverJourneyIT {
    private static final String NEXT = "(select id from gateways.cycle where entry = 16 and year = 2099)";

    private final Product product;
    private final ApplyingStory story;
    private final Timed timed;
    private final Visitors visitors;
    private Visitor leon;

    CarryOverJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.story = new ApplyingStory(product);
        this.timed = new Timed(product);
        this.visitors = visitors;
    }

    @BeforeEach
    void given_a_complete_form_that_was_never_sent() {
        story.nobodyApplied();
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
        story.closed("3 days");
        timed.runs("unsent-choices");
    }

    @AfterEach
    void then_the_rounds_are_as_before() {
        Impossible.nothingIs(product, "a form that was carried over");
        story.nobodyApplied();
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.cycle where year = 2099",
                "update gateways.cycle set offers_end = '2027-09-17', carry_over_opens = '2027-09-20' where entry = 16");
        story.reopened();
    }

    @Test
    void the_words_of_a_form_that_was_not_sent_are_taken_into_the_next_round_and_no_choice_of_it() {
        assertEquals("NOT_SENT", story.stageOf("Ardwick"));
        assertTrue(story.lastMailTo("person:leon").contains("Your words are kept"));
        leon.opens("/gateways/application/tasks").sees("Applications closed on").looksRight("application-not-sent");
        whenTheNextRoundHasOpened();
        leon.opens("/gateways/application/tasks")
                .sees("You wrote a form in an earlier round")
                .looksRight("application-carry");
        leon.presses("Take my words over").sees("Your application");
        assertEquals("I like building things.", inTheNextRound("statement"));
        assertEquals("Moss Brook High School", inTheNextRound("school"));
        assertEquals(
                "0",
                story.count("gateways.choice c join gateways.application a on a.id = c.application where a.cycle = "
                        + NEXT));
        assertEquals("1", story.count("gateways.choice where stage = 'NOT_SENT'"));
        leon.page().goBack();
        leon.opens("/gateways/application/tasks").doesNotSee("Take my words over");
        assertEquals("2", story.count("gateways.application"));
    }

    private void whenTheNextRoundHasOpened() {
        product.sql(
                "update gateways.cycle set opens = current_date - 500, equal_consideration = current_date - 400,"
                        + " closes = now() - interval '300 days', results_day = current_date - 60,"
                        + " offers_end = current_date - 30, carry_over_opens = current_date - 20 where entry = 16",
                "insert into gateways.cycle select (jsonb_populate_record(c, jsonb_build_object('id',"
                        + " gen_random_uuid(), 'year', 2099, 'opens', current_date - 10, 'equal_consideration',"
                        + " current_date + 60, 'closes', now() + interval '70 days', 'results_day', current_date + 200,"
                        + " 'offers_end', current_date + 220, 'carry_over_opens', current_date + 223, 'kept', true))).*"
                        + " from gateways.cycle c where entry = 16");
    }

    private String inTheNextRound(String column) {
        return story.asked("select " + column + " from gateways.application where cycle = " + NEXT);
    }
}
