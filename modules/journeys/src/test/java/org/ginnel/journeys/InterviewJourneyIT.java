package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A college asks a young person to come, moves the day and calls it off; her calendar follows. */
@Journey
class InterviewJourneyIT {
    private final ApplyingStory story;
    private final Product product;
    private final Visitors visitors;
    private Visitor leon;
    private Visitor priya;

    InterviewJourneyIT(Product product, Visitors visitors) {
        this.story = new ApplyingStory(product);
        this.product = product;
        this.visitors = visitors;
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
    void an_interview_is_arranged_moved_and_called_off_and_the_calendar_follows() {
        priya.follows("Interview").presses("Ask to come");
        priya.sees("Choose a day.").sees("Say where").looksRight("deciding-interview-errors");
        when_priya_asks_him_to_come("2027-01-12", "16:30");
        priya.sees("Interview").opens("/gateways/deciding/queue").sees("Leon Castell");
        assertTrue(story.lastMailTo("person:leon").contains("There is a date for you"));
        String first = then_leon_reads("12 January 2027 at 16:30", "METHOD:PUBLISH");
        story.choiceOf(priya, "Leon Castell");
        priya.follows("Interview").sees("Arranged for").looksRight("deciding-interview");
        priya.fills("Time", "09:00").presses("Move the interview");
        String second = then_leon_reads("12 January 2027 at 09:00", "SEQUENCE:1");
        assertEquals(uid(first), uid(second));
        story.choiceOf(priya, "Leon Castell");
        priya.follows("Interview").presses("Call it off");
        leon.opens("/gateways/application/track");
        story.follow(leon, ApplyingStory.SOFTWARE, "Ardwick");
        leon.sees("does not take place").sees("With the college").looksRight("application-interview-off");
        String last = calendar();
        assertTrue(last.contains("METHOD:CANCEL") && last.contains("SEQUENCE:2"), last);
        assertEquals(uid(first), uid(last));
        then_nobody_else_gets_the_file();
    }

    @Test
    void a_day_without_enough_notice_is_refused_and_the_words_stay() {
        priya.follows("Interview");
        priya.fills("Day", "2026-01-05").fills("Time", "10:00").fills("Where", "Room 4");
        priya.presses("Ask to come").sees("so that there is time to plan the way");
        assertEquals("Room 4", priya.field("Where").inputValue());
    }

    @Test
    void a_grown_up_he_named_gets_the_day_and_the_college_does_not_learn_of_it() {
        product.sql(Product.AS_SYSTEM, "delete from gateways.trusted_adult");
        leon.opens("/gateways/trusted/mine").presses("Send them a copy");
        leon.sees("Write the name of the grown-up")
                .sees("Write a mail address like")
                .looksRight("trusted-refused");
        leon.fills("Name of the grown-up", "Aunt Ida").fills("Mail address of the grown-up", "ida@example.invalid");
        leon.presses("Send them a copy").sees("ida@example.invalid").looksRight("trusted-mine");
        priya.follows("Interview");
        when_priya_asks_him_to_come("2027-01-12", "16:30");
        priya.doesNotSee("Ida");
        String copied = " from kernel.outbox o join gateways.trusted_adult t on t.id = o.person";
        assertEquals("1", product.value("select count(*)" + copied));
        assertTrue(product.value("select body" + copied).contains("12 January 2027 at 16:30"));
        leon.opens("/gateways/mydata/consents").sees("Aunt Ida");
        leon.page().getByLabel("The days of your meetings, by mail").check();
        leon.presses("Take it back");
        story.choiceOf(priya, "Leon Castell");
        priya.follows("Interview").presses("Call it off");
        assertEquals("1", product.value("select count(*)" + copied));
    }

    @Test
    void taking_the_choice_back_calls_the_interview_off() {
        priya.follows("Interview");
        when_priya_asks_him_to_come("2027-01-12", "16:30");
        leon.opens("/gateways/application/track");
        story.follow(leon, ApplyingStory.SOFTWARE, "Ardwick");
        leon.follows("Take this choice back").presses("Take it back").sees("Taken back");
        assertEquals("1", story.count("gateways.interview where stage = 'CANCELLED'"));
    }

    private void when_priya_asks_him_to_come(String day, String time) {
        priya.fills("Day", day).fills("Time", time).fills("Where", "1 Union Street, room 4");
        priya.presses("Ask to come");
    }

    private String then_leon_reads(String when, String in) {
        leon.opens("/gateways/application/track");
        story.follow(leon, ApplyingStory.SOFTWARE, "Ardwick");
        leon.sees("The college would like to meet you on " + when).looksRight("application-interview");
        String file = calendar();
        assertTrue(file.contains(in), file);
        return file;
    }

    private String calendar() {
        String path = leon.page().locator("a[href*='interview.ics']").first().getAttribute("href");
        APIResponse answer = leon.context().request().get(path);
        assertEquals(200, answer.status());
        return answer.text();
    }

    private void then_nobody_else_gets_the_file() {
        String path = leon.page().locator("a[href*='interview.ics']").first().getAttribute("href");
        for (String other : new String[] {"amira", "joss"}) {
            Visitor visitor = visitors.desktop().signedInAs(other);
            assertEquals(404, visitor.context().request().get(path).status(), other);
            assertEquals(
                    404,
                    visitor.context()
                            .request()
                            .get("/gateways/application/interview.ics?id=00000000-0000-4000-8000-000000000000")
                            .status());
        }
        Visitor nobody = visitors.desktop().somebody();
        assertTrue(nobody.context().request().get(path).status() >= 400);
    }

    private static String uid(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
