package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More is asked of somebody who has accepted only when he agrees; and whether a no was of any help. */
@Journey
class ChangedOfferJourneyIT {
    private static final String SITE = "Annexe of the journeys";
    private static final String WHERE =
            "select o.site_name from gateways.choice c join gateways.offering o on o.id = c.offering";
    private final ApplyingStory story;
    private final Visitors visitors;
    private Visitor leon;
    private Visitor priya;

    ChangedOfferJourneyIT(Product product, Visitors visitors) {
        this.story = new ApplyingStory(product);
        this.visitors = visitors;
    }

    @AfterEach
    void then_nothing_is_left() {
        story.nobodyApplied();
        story.noMore(SITE);
    }

    @BeforeEach
    void given_a_form_that_was_sent() {
        story.nobodyApplied();
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
        leon.opens("/gateways/application/check").presses("Send my application");
        priya = visitors.desktop().signedInAs("priya");
        story.choiceOf(priya, "Leon Castell");
    }

    @Test
    void an_accepted_offer_asks_for_more_only_when_he_agrees() {
        asksFor("4", "Offer a place");
        open().follows("Accept this place").presses("Accept this place").sees("You have a place");
        asksFor("6", "Change the offer");
        assertEquals("4", story.asked("select grade from gateways.offer_condition"));
        assertTrue(story.lastMailTo("person:leon").contains("Nothing changes unless you say yes"));
        leon.opens("/home").sees("A college would like to change what you agreed to");
        open().sees("grade 4 or better").sees("grade 6 or better").looksRight("application-change");
        leon.presses("Keep it as it is");
        assertEquals("4", story.asked("select grade from gateways.offer_condition"));
        story.choiceOf(priya, "Leon Castell", true);
        priya.sees("keeps the offer as it was").looksRight("deciding-change-refused");
        asksFor("5", "Change the offer");
        story.choiceOf(priya, "Leon Castell", true);
        priya.sees("There is no answer yet").looksRight("deciding-change-waits");
        open().presses("I agree to the change");
        assertEquals("5", story.asked("select grade from gateways.offer_condition"));
        open().sees("This offer last changed on");
        asksFor("3", "Change the offer");
        assertEquals("3", story.asked("select grade from gateways.offer_condition"));
    }

    @Test
    void an_offer_moves_at_once_and_a_place_only_when_he_agrees() {
        asksFor("4", "Offer a place");
        story.sameCourseAt(SITE);
        movesTo(SITE, "Change it and tell them");
        assertTrue(story.lastMailTo("person:leon").contains("has changed"));
        open().sees(SITE).sees("This offer last changed on");
        leon.follows("Accept this place").presses("Accept this place").sees("You have a place");
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Another site or start").presses("Ask them to agree");
        priya.sees("Choose the same course at another site").looksRight("deciding-move-errors");
        priya.field("Where and when instead").selectOption(new SelectOption().setIndex(1));
        priya.presses("Ask them to agree").sees("There is no answer yet");
        leon.opens("/home").sees("A college would like to change what you agreed to");
        open().sees("change where or when").looksRight("application-move");
        assertEquals(SITE, story.asked(WHERE));
        leon.presses("I agree to the change");
        assertNotEquals(SITE, story.asked(WHERE));
    }

    private void movesTo(String site, String button) {
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Another site or start").looksRight("deciding-move");
        priya.field("Where and when instead")
                .selectOption(story.asked("select id from gateways.offering where site_name = '" + site + "'"));
        priya.presses(button);
    }

    @Test
    void he_says_whether_a_no_was_of_help_and_the_college_learns_numbers_from_five_on() {
        priya.field("Reason").selectOption("Another reason");
        priya.fills("One sentence they can do something with", "Try level 2 first.");
        priya.presses("Say no");
        open().follows("Say whether this helped you").presses("Send my answer");
        leon.sees("Choose yes or no.").looksRight("application-helpful-errors");
        leon.page()
                .getByLabel("No", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        leon.fills("What would have helped more", "Say which course.");
        leon.presses("Send my answer").sees("Try level 2 first.");
        assertEquals("f", story.asked("select helpful from gateways.feedback"));
        priya.opens("/gateways/deciding/helpful")
                .sees("Fewer than five have answered")
                .looksRight("deciding-helpful");
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/forecast/words")
                .sees("Say which course.")
                .doesNotSee("Leon")
                .looksRight("forecast-words");
    }

    private Visitor open() {
        leon.opens("/gateways/application/track");
        story.follow(leon, ApplyingStory.SOFTWARE, "Ardwick");
        return leon;
    }

    private void asksFor(String grade, String button) {
        story.choiceOf(priya, "Leon Castell", !button.startsWith("Offer"));
        priya.field("GCSE 1").selectOption("Mathematics");
        priya.field("Grade for GCSE 1").selectOption(grade);
        priya.presses(button);
    }
}
