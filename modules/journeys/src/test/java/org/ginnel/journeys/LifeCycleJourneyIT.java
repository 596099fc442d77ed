package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways of a choice on which a college is late, full, or takes back what it offered: none of them ends in silence. */
@Journey
class LifeCycleJourneyIT {
    private static final String COURSE = "(select c.offering from gateways.choice c join gateways.application a"
            + " on a.id = c.application where a.person = '" + org.ginnel.kernel.demo.Demo.id("person:leon")
            + "' limit 1)";

    private final Product product;
    private final ApplyingStory story;
    private final Timed timed;
    private final Visitors visitors;
    private String places;
    private Visitor leon;
    private Visitor priya;

    LifeCycleJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.story = new ApplyingStory(product);
        this.timed = new Timed(product);
        this.visitors = visitors;
    }

    @BeforeEach
    void given_a_form_that_was_sent() {
        story.nobodyApplied();
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
        leon.opens("/gateways/application/check").presses("Send my application").sees("Your application is sent");
        places = product.value("select places from gateways.offering where id = " + COURSE);
        priya = visitors.desktop().signedInAs("priya");
    }

    @AfterEach
    void then_nothing_stands_that_cannot_be() {
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.offering set places = " + places + " where id = " + COURSE + " and places < 3");
        Impossible.nothingIs(product, "a way of a choice");
    }

    @Test
    void a_college_that_is_late_is_said_to_be_late_and_no_choice_is_rejected_in_silence() {
        product.sql(Product.AS_SYSTEM, "update gateways.choice set decide_by = current_date - 1");
        timed.runs("overdue-choices");
        assertEquals("OVERDUE", story.stageOf("Ardwick"));
        assertTrue(mails("person:priya").contains("past its decision date"), mails("person:priya"));
        leon.opens("/gateways/application/track").sees("College is late");
        open().sees("The college did not decide by")
                .sees("You can add another course in its place")
                .looksRight("application-overdue");
        story.addAlso(leon, "Irwell");
        assertEquals("2", story.count("gateways.choice"));
        priya.opens("/gateways/deciding/queue?late=true").sees("Leon Castell").looksRight("deciding-late");
        story.choiceOf(priya, "Leon Castell");
        priya.presses("Offer a place");
        assertEquals("OFFER", story.stageOf("Ardwick"));
        open().sees("Accept this place");
    }

    @Test
    void an_offer_nobody_accepted_is_taken_back_with_a_reason_and_cannot_be_accepted_any_more() {
        story.choiceOf(priya, "Leon Castell");
        priya.presses("Offer a place");
        open().follows("Accept this place");
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Take the offer back").sees("Nobody has accepted this offer yet");
        priya.presses("Take the offer back").sees("Choose a reason.").looksRight("deciding-unaccepted-errors");
        assertEquals("OFFER", story.stageOf("Ardwick"));
        priya.field("Reason").selectOption("The offer was a mistake of ours");
        priya.fills("What the young person reads", "Ring us about the course at our other site.");
        priya.presses("Take the offer back").sees("Offer withdrawn");
        leon.presses("Accept this place").doesNotSee("You have a place");
        assertEquals("OFFER_WITHDRAWN", story.stageOf("Ardwick"));
        open().sees("The college took its offer back")
                .sees("Ring us about the course at our other site.")
                .doesNotSee("Accept this place")
                .looksRight("application-offer-gone");
        String mail = story.lastMailTo("person:leon");
        assertTrue(mail.contains("There is news that needs you"), mail);
        assertFalse(mail.contains("Ardwick"), mail);
    }

    @Test
    void somebody_on_the_waiting_list_hears_how_likely_a_place_is_and_takes_it_when_it_comes() {
        theCourseIsFull();
        story.choiceOf(priya, "Leon Castell");
        priya.follows("Waiting list").looksRight("deciding-waitlist");
        priya.presses("Put on the waiting list");
        assertEquals("SUBMITTED", hisStage());
        radio("A place is possible").check();
        priya.presses("Put on the waiting list").sees("On the waiting list");
        open().sees("A place is possible").doesNotSee("position").looksRight("application-waiting");
        product.sql(Product.AS_SYSTEM, "update gateways.offering set places = 2 where id = " + COURSE);
        story.choiceOf(priya, "Leon Castell");
        priya.presses("Offer a place");
        open().follows("Accept this place");
        leon.presses("Accept this place").sees("You have a place");
        assertEquals("FIRM", hisStage());
    }

    /** One place, and somebody else has an offer for it. */
    private void theCourseIsFull() {
        new ProviderStory(product).form("amira", "ardwick", "FULL-1", "SUBMITTED");
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.choice set offering = " + COURSE + " where application ="
                        + " (select id from gateways.application where reference = 'FULL-1')",
                "update gateways.choice set stage = 'OFFER' where application ="
                        + " (select id from gateways.application where reference = 'FULL-1')",
                "update gateways.offering set places = 1 where id = " + COURSE);
    }

    private Locator radio(String label) {
        return priya.page().getByLabel(label);
    }

    private String hisStage() {
        return product.value("select stage from gateways.choice where person = '"
                + org.ginnel.kernel.demo.Demo.id("person:leon") + "'");
    }

    private Visitor open() {
        leon.opens("/gateways/application/track");
        story.follow(leon, ApplyingStory.SOFTWARE, "Ardwick");
        return leon;
    }

    private String mails(String who) {
        return product.value("select string_agg(subject, '; ') from kernel.outbox where person = '"
                + org.ginnel.kernel.demo.Demo.id(who) + "'");
    }
}
