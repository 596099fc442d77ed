package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer finds what she looks for in a full queue and decides on many at once; what cannot be done is named. */
@Journey
class QueueJourneyIT {
    private final ApplyingStory story;
    private final Visitors visitors;
    private Visitor priya;

    QueueJourneyIT(Product product, Visitors visitors) {
        this.story = new ApplyingStory(product);
        this.visitors = visitors;
    }

    @BeforeEach
    void given_two_young_people_applied() {
        story.nobodyApplied();
        for (String name : new String[] {"amira", "leon"}) {
            Visitor young = visitors.phone().withoutScript().signedInAs(name);
            story.completeForm(young);
            young.opens("/gateways/application/check").presses("Send my application");
        }
        priya = visitors.desktop().signedInAs("priya");
        priya.opens("/gateways/deciding/queue").sees("2 applications wait for a decision");
    }

    @Test
    void the_queue_is_filtered_by_its_address() {
        priya.fills("Name or reference", "hollis").presses("Show");
        priya.sees("Amira Hollis").doesNotSee("Leon Castell").looksRight("deciding-queue-filtered");
        priya.opens("/gateways/deciding/queue?late=true").sees("Nothing waits for a decision");
        priya.opens("/gateways/deciding/queue?stage=nonsense").sees("Leon Castell");
    }

    @Test
    void nothing_ticked_and_no_reason_are_said_and_the_words_stay() {
        priya.fills("One sentence they can do something with", "Ask us in June.")
                .presses("Say no to all ticked")
                .sees("Choose a reason.");
        priya.field("Reason").selectOption("The course is full");
        priya.presses("Say no to all ticked").sees("Tick at least one application.");
        assertEquals(
                "Ask us in June.",
                priya.field("One sentence they can do something with").inputValue());
    }

    @Test
    void many_are_decided_at_once_and_what_cannot_be_is_left_with_the_reason() {
        tickAll();
        priya.field("How likely is a place?").selectOption("A place is possible");
        priya.presses("Waiting list for all ticked")
                .sees("0 decided, 2 left as they were")
                .sees("There is room for")
                .looksRight("deciding-queue-report");
        tickAll();
        priya.presses("Offer a place to all ticked").sees("2 decided, 0 left as they were");
        assertEquals("2", story.count("gateways.choice where stage = 'OFFER'"));
        priya.follows("Decided").sees("Leon Castell").sees("Amira Hollis");
    }

    @Test
    void offers_for_each_place_are_set_between_one_and_three_and_never_below_the_open_ones() {
        priya.opens("/gateways/deciding/courses").looksRight("deciding-courses");
        story.follow(priya, ApplyingStory.SOFTWARE, "");
        priya.fills("Offers for each place", "7").presses("Save").sees("Enter a number between 1 and 3");
        priya.looksRight("deciding-allow-errors");
        priya.fills("Offers for each place", "1.5").presses("Save").sees("1.5");
    }

    private void tickAll() {
        priya.page().locator("input[name=chosen]").all().forEach(Locator::check);
    }
}
