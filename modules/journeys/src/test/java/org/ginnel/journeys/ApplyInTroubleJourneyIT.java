package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on a phone: double clicks, reloads, two tabs, a lost sign-in, a deadline that passes. */
@Journey
class ApplyInTroubleJourneyIT {
    private final ApplyingStory story;
    private final Visitors visitors;
    private Visitor leon;

    ApplyInTroubleJourneyIT(Product product, Visitors visitors) {
        this.story = new ApplyingStory(product);
        this.visitors = visitors;
    }

    @BeforeEach
    void given_a_young_person_with_a_complete_form() {
        story.nobodyApplied();
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
    }

    @AfterEach
    void then_the_round_is_open_again() {
        story.reopened();
    }

    @Test
    void a_form_sent_twice_with_one_click_is_sent_once_and_both_answers_lead_to_the_receipt() {
        leon.opens("/gateways/application/check");
        FormData form = FormData.create();
        leon.page()
                .locator("form#send input[name], form#send button[name]")
                .all()
                .forEach(input -> form.set(input.getAttribute("name"), input.getAttribute("value")));
        String address = leon.page().locator("form#send").getAttribute("action");
        for (int i = 0; i < 2; i++) {
            APIResponse answer = leon.context()
                    .request()
                    .post(address, RequestOptions.create().setForm(form));
            assertEquals(200, answer.status());
            assertTrue(answer.url().contains("/gateways/application/receipt"), answer.url());
        }
        assertEquals("1", story.count("gateways.choice where stage = 'SUBMITTED'"));
        assertEquals(
                "1",
                story.count("kernel.journal j join gateways.application a on a.id = j.subject"
                        + " where j.what = 'ApplicationSubmitted'"));
        leon.opens("/gateways/application/receipt");
        String reference = leon.page().locator(".receipt b").innerText();
        leon.page().reload();
        assertEquals(reference, leon.page().locator(".receipt b").innerText());
    }

    @Test
    void back_and_sending_again_shows_that_it_was_sent() {
        leon.opens("/gateways/application/check").presses("Send my application").sees("Your application is sent");
        leon.page().goBack();
        leon.doesNotSee("Send my application").sees("Your application is sent");
        assertEquals("1", story.count("gateways.choice where stage = 'SUBMITTED'"));
    }

    @Test
    void a_tab_that_is_stale_shows_both_answers_and_neither_is_lost() {
        leon.opens("/gateways/application/statement");
        Page first = leon.opensTab();
        leon.opens("/gateways/application/statement")
                .fills("In your own words", "From the second tab.")
                .presses("Save and come back later");
        leon.turnsTo(first);
        leon.fills("In your own words", "From the first tab.").presses("Save and go on");
        leon.sees("You changed this somewhere else").sees("From the second tab.");
        assertEquals("From the first tab.", leon.field("In your own words").inputValue());
        leon.looksRight("application-statement-stale").presses("Keep what I wrote now");
        leon.opens("/gateways/application/statement");
        assertEquals("From the first tab.", leon.field("In your own words").inputValue());
    }

    @Test
    void a_deadline_that_passes_while_writing_keeps_the_words_and_says_what_is_still_open() {
        leon.opens("/gateways/application/statement").fills("In your own words", "Written too late.");
        story.closed("10 minutes");
        leon.presses("Save and go on").sees("Applications closed on").sees("Apprenticeships that are still open");
        assertEquals("Written too late.", leon.field("In your own words").inputValue());
        leon.looksRight("application-statement-closed");
        leon.opens("/gateways/application/tasks").sees("Applications closed on").looksRight("application-closed");
        leon.opens("/gateways/application/check").sees("Not ready to send").looksRight("application-check-closed");
    }

    @Test
    void a_form_that_arrives_within_five_minutes_after_closing_counts() {
        leon.opens("/gateways/application/check");
        story.closed("4 minutes");
        leon.presses("Send my application").sees("Your application is sent");
    }

    @Test
    void words_sent_after_every_cookie_was_cleared_are_there_again_after_the_next_sign_in() {
        leon.opens("/gateways/application/statement").fills("In your own words", "Do not lose me.");
        leon.context().clearCookies();
        leon.presses("Save and go on").sees("You were signed out").sees("What you typed was kept");
        story.signsInHere(leon, "Leon");
        assertEquals("Do not lose me.", leon.field("In your own words").inputValue());
        assertEquals("I like building things.", story.statement());
        leon.presses("Save and go on");
        assertEquals("Do not lose me.", story.statement());
    }

    @Test
    void a_choice_can_be_taken_back_after_sending() {
        leon.opens("/gateways/application/check").presses("Send my application").follows("See where I stand");
        story.follow(leon, "T Level in Digital Software Development", "Ardwick");
        leon.follows("Take this choice back").sees("Take this choice back?").looksRight("application-withdraw");
        leon.presses("Take it back").sees("Taken back");
        assertEquals("WITHDRAWN", story.stageOf("Ardwick"));
    }

    @Test
    void a_form_of_somebody_else_and_an_unknown_choice_are_not_there() {
        assertEquals(
                404,
                leon.asksFor("/gateways/application/offer?id=00000000-0000-4000-8000-000000000000")
                        .status());
        assertEquals(403, leon.asksFor("/gateways/deciding/queue").status());
        Visitor priya = visitors.desktop().signedInAs("priya");
        assertEquals(403, priya.asksFor("/gateways/application/tasks").status());
    }

    @Test
    void the_whole_way_to_the_receipt_is_walked_by_keyboard() {
        leon.opens("/gateways/application/tasks");
        story.byKeyboard(leon, "Check and send");
        story.byKeyboard(leon, "Send my application");
        leon.sees("Your application is sent");
        story.byKeyboard(leon, "See where I stand");
        leon.sees("With the college");
    }
}
