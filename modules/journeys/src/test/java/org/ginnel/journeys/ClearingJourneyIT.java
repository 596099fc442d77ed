package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleges with free places ask whoever lets them, read what was ticked, and see nobody who has taken it back. */
@Journey
class ClearingJourneyIT {
    private static final String REJECTED =
            "update gateways.choice set stage = 'REJECTED', rejection = 'OTHER', sentence = 'Try level 2.'";
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;
    private Visitor leon;
    private Visitor joss;

    ClearingJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
    }

    @BeforeEach
    void given_results_are_out_and_the_only_answer_was_no() {
        story.nobodyApplied();
        product.sql(Product.AS_SYSTEM, "delete from gateways.invitation_tally");
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
        leon.opens("/gateways/application/check").presses("Send my application");
        leon.opens("/gateways/clearing/mine")
                .sees("Colleges cannot see you")
                .sees("That begins on results day")
                .looksRight("clearing-later");
        story.resultsDay("current_date - 2", "starts");
        product.sql(Product.AS_SYSTEM, REJECTED);
        joss = visitors.desktop().withoutScript().signedInAs("joss");
    }

    @AfterEach
    void then_the_round_is_as_before() {
        story.reopened();
    }

    @Test
    void he_lets_them_ask_is_invited_and_says_yes() {
        joss.opens("/gateways/recruiting/list").looksRight("recruiting-list");
        course().sees("Nobody looks for something like this now");
        leon.opens("/gateways/application/track")
                .follows("Let colleges ask you")
                .looksRight("clearing-off");
        leon.presses("Yes, colleges may ask me").sees("Tick at least one thing").looksRight("clearing-errors");
        leon.page().getByLabel("Digital").first().check();
        leon.page().getByLabel("The name you use").check();
        leon.presses("Yes, colleges may ask me")
                .sees("Colleges with free places can see you")
                .looksRight("clearing-on");
        course().sees("Amira").looksRight("recruiting-people");
        joss.follows("Amira").sees("Not shared").doesNotSee("I like building things");
        joss.presses("Invite to this course").sees("Write one sentence").looksRight("recruiting-person-errors");
        joss.fills("One sentence", "We have a place and a good bus.").presses("Invite to this course");
        joss.sees("Invited");
        String mail = story.lastMailTo("person:leon");
        assertFalse(mail.contains("Irwell") || mail.contains("Digital"), mail);
        leon.opens("/home").sees("A college invites you");
        leon.opens("/gateways/clearing/mine");
        story.follow(leon, ApplyingStory.SOFTWARE, "Irwell");
        leon.sees("We have a place and a good bus.").looksRight("clearing-answer");
        leon.presses("Yes, send my form there");
        assertEquals("SUBMITTED", story.stageOf("Irwell"));
        story.choiceOf(joss, "Leon Castell");
        joss.sees("I like building things");
        leon.opens("/gateways/mydata/looks").sees("What you let colleges read in clearing");
    }

    @Test
    void he_takes_it_back_and_is_gone_with_what_was_asked() {
        leon.opens("/gateways/clearing/mine")
                .page()
                .getByLabel("Digital")
                .first()
                .check();
        leon.presses("Yes, colleges may ask me");
        course().follows("Somebody, 1");
        String where = joss.where();
        joss.fills("One sentence", "Come and see us.").presses("Invite to this course");
        leon.opens("/gateways/mydata/consents").sees("Colleges with free places may ask me");
        leon.opens("/gateways/clearing/mine")
                .presses("Stop it now")
                .sees("Colleges cannot see you")
                .doesNotSee("Irwell");
        assertEquals(404, joss.asksFor(where).status());
        course().sees("Nobody looks for something like this now");
        assertEquals("1", story.count("gateways.invitation where stage = 'LAPSED'"));
        assertEquals(
                404,
                leon.asksFor("/gateways/clearing/answer?id=" + invitation()).status());
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        assertEquals(
                404,
                amira.asksFor("/gateways/clearing/answer?id=" + invitation()).status());
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        assertEquals(
                403,
                hana.page()
                        .request()
                        .get(product.at("/gateways/recruiting/list"))
                        .status());
    }

    private Visitor course() {
        joss.opens("/gateways/recruiting/list")
                .page()
                .locator(
                        "main td a",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(ApplyingStory.SOFTWARE))
                .first()
                .click();
        return joss;
    }

    private String invitation() {
        return product.value("select id from gateways.invitation limit 1");
    }
}
