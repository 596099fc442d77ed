package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From two offers to a place: firm and backup, grades on results day, a lost place, a later start, the first day. */
@Journey
class TakenPlaceJourneyIT {
    private static final String SECOND_OFFICER = "person:quill";
    private final ApplyingStory story;
    private final Visitors visitors;
    private Visitor leon;
    private Visitor priya;

    TakenPlaceJourneyIT(Product product, Visitors visitors) {
        this.story = new ApplyingStory(product);
        this.visitors = visitors;
    }

    @BeforeEach
    void given_a_firm_place_with_a_condition_and_a_backup() {
        story.nobodyApplied();
        leon = visitors.phone().withoutScript().signedInAs("leon");
        story.completeForm(leon);
        story.addAlso(leon, "Irwell");
        leon.opens("/gateways/application/check").presses("Send my application");
        priya = visitors.desktop().signedInAs("priya");
        story.choiceOf(priya, "Leon Castell");
        priya.field("GCSE 1").selectOption("Mathematics");
        priya.field("Grade for GCSE 1").selectOption("5");
        priya.presses("Offer a place");
        Visitor joss = visitors.desktop().signedInAs("joss");
        story.choiceOf(joss, "Leon Castell");
        joss.presses("Offer a place");
        open("Ardwick").follows("Accept this place");
        leon.page().getByLabel("T Level in Digital Software Development").check();
        leon.looksRight("application-accept-backup")
                .presses("Accept this place")
                .sees("You have a place");
    }

    @AfterEach
    void then_the_dates_are_as_before() {
        story.reopened();
    }

    @Test
    void grades_that_are_good_enough_make_the_place_sure_and_free_the_backup() {
        open("Irwell").sees("This is your backup");
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Grades, place and start")
                .sees("The place cannot be confirmed yet")
                .looksRight("deciding-place");
        priya.field("Mathematics").selectOption("6");
        priya.presses("Save the grades").sees("Place confirmed").looksRight("deciding-place-confirmed");
        assertEquals("CONFIRMED", story.stageOf("Ardwick"));
        assertEquals("DECLINED", story.stageOf("Irwell"));
        open("Ardwick").sees("reached").looksRight("application-place");
        story.resultsDay("current_date - 20", "current_date - 5");
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Grades, place and start").presses("Has started");
        assertEquals("ENROLLED", story.stageOf("Ardwick"));
    }

    @Test
    void grades_that_are_too_low_bring_another_way_and_the_backup_at_a_click() {
        story.resultsDay("current_date - 1", "current_date + 10");
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Grades, place and start");
        priya.field("Mathematics").selectOption("3");
        priya.presses("Save the grades").sees("Grades too low");
        priya.presses("Tell the young person")
                .sees("Choose what you do instead.")
                .looksRight("deciding-place-errors");
        priya.page().getByLabel("We offer you another level").check();
        priya.fills("One sentence they can do something with", "Come on Monday and ask for Ms Wendell.");
        priya.presses("Tell the young person").sees("Conditions not met");
        String mail = story.lastMailTo("person:leon");
        assertTrue(mail.contains("There is news that needs you"), mail);
        assertFalse(mail.contains("Ardwick"), mail);
        open("Ardwick").sees("Come on Monday").looksRight("application-missed");
        open("Irwell").sees("Your backup is free for you").looksRight("application-backup");
        leon.presses("Take this place").sees("You have a place");
        assertEquals("FIRM", story.stageOf("Irwell"));
    }

    @Test
    void an_accepted_place_is_taken_away_by_two_officers_only() {
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Take the offer back");
        priya.presses("Propose to take it back").sees("Choose a reason.").looksRight("deciding-revoke-errors");
        priya.field("Reason").selectOption("The course will not run");
        priya.fills("What the young person reads", "Ask for the course at our other site.");
        priya.presses("Propose to take it back");
        assertEquals("FIRM", story.stageOf("Ardwick"));
        priya.follows("Take the offer back").sees("You proposed this yourself").looksRight("deciding-revoke");
        story.anotherOfficerProposed(SECOND_OFFICER);
        priya.opens(priya.where()).presses("Yes, take it back").sees("Offer withdrawn");
        open("Ardwick").sees("Ask for the course at our other site.").looksRight("application-revoked");
        open("Irwell").presses("Take this place").sees("You have a place");
    }

    @Test
    void a_start_is_put_off_when_both_want_it() {
        open("Ardwick").follows("Ask to start a year later").looksRight("application-later");
        leon.presses("Ask the college").sees("Choose a reason.");
        leon.page().getByLabel("I look after somebody").check();
        leon.presses("Ask the college").doesNotSee("Ask to start a year later");
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Start later")
                .sees("I look after somebody")
                .presses("Agree")
                .sees("Say whether you hold a place");
        priya.page().getByLabel("A place is held").check();
        priya.looksRight("deciding-later").presses("Agree").sees("Put off to next year");
        open("Ardwick").sees("a place is held for you").looksRight("application-deferred");
        priya.follows("Start later");
        priya.field("Course to start on").selectOption(new SelectOption().setIndex(1));
        priya.presses("Take the place up again").sees("Accepted");
        assertEquals("FIRM", story.stageOf("Ardwick"));
    }

    @Test
    void what_staff_took_back_for_him_stands_again_when_he_never_asked() {
        story.choiceOf(priya, "Leon Castell", true);
        priya.follows("Take back at the young person’s request").looksRight("deciding-withdraw");
        priya.presses("Take it back").sees("Choose a reason.");
        priya.field("Why, as the young person says it").selectOption("It is too far");
        priya.presses("Take it back").sees("Taken back");
        assertTrue(story.lastMailTo("person:leon").contains("If you did not ask"));
        open("Ardwick").sees("took this back because you asked").looksRight("application-objection");
        leon.presses("I did not ask for that").sees("You have a place");
        assertEquals("FIRM", story.stageOf("Ardwick"));
    }

    private Visitor open(String provider) {
        leon.opens("/gateways/application/track");
        story.follow(leon, ApplyingStory.SOFTWARE, provider);
        return leon;
    }
}
