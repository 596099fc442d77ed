package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders go out once, on their day, to whom it concerns; and say nothing that anybody else may not read. */
@Journey
class ChaserJourneyIT {
    private static final String TODAY = "cast(now() at time zone 'Europe/London' as date)";
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;
    private final Timed timed;
    private Visitor leon;

    ChaserJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
        timed = new Timed(product);
    }

    @BeforeEach
    void given_a_form_that_is_written_and_not_sent() {
        story.nobodyApplied();
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
    }

    @AfterEach
    void then_the_round_is_as_before() {
        story.reopened();
    }

    @Test
    void who_has_not_sent_is_reminded_three_days_before_and_once() {
        product.sql("update gateways.cycle set closes = " + TODAY + " + 3 + time '20:00' where entry = 16");
        String before = mails("leon");
        timed.runs("chasers");
        timed.runs("chasers");
        assertEquals(1, Integer.parseInt(mails("leon")) - Integer.parseInt(before));
        String mail = story.lastMailTo("person:leon");
        assertTrue(mail.contains("not sent yet"), mail);
        assertFalse(mail.contains("Ardwick") || mail.contains("Digital") || mail.contains("building"), mail);
        leon.opens("/inbox").sees("Something is not sent yet").looksRight("inbox-chaser");
        leon.opens("/gateways/application/check").presses("Send my application").sees("Your application is sent");
        product.sql("update gateways.cycle set closes = " + TODAY + " + 1 + time '20:00' where entry = 16");
        timed.runs("chasers");
        assertFalse(story.lastMailTo("person:leon").contains("not sent yet"));
    }

    @Test
    void officers_are_reminded_five_days_before_they_are_late_with_one_mail_for_all() {
        leon.opens("/gateways/application/check").presses("Send my application").sees("Your application is sent");
        product.sql(Product.AS_SYSTEM, "update gateways.choice set decide_by = " + TODAY + " + 5");
        String before = mails("priya");
        timed.runs("chasers");
        timed.runs("chasers");
        assertEquals(1, Integer.parseInt(mails("priya")) - Integer.parseInt(before));
        String mail = story.lastMailTo("person:priya");
        assertTrue(mail.contains("1 application waits"), mail);
        assertFalse(mail.contains("Leon"), mail);
        product.sql(Product.AS_SYSTEM, "delete from gateways.chaser");
    }

    private String mails(String who) {
        return product.value("select count(*) from kernel.outbox where person = '" + Demo.id("person:" + who) + "'");
    }
}
