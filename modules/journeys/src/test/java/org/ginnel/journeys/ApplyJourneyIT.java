package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fifteen-year-old finds a T Level, applies on two devices without JavaScript, gets an offer and accepts it. */
@Journey
class ApplyJourneyIT {
    private static final String SOFTWARE = "T Level in Digital Software Development";

    private final ApplyingStory story;
    private final Visitors visitors;
    private Visitor amira;
    private Visitor priya;

    ApplyJourneyIT(Product product, Visitors visitors) {
        this.story = new ApplyingStory(product);
        this.visitors = visitors;
    }

    @BeforeEach
    void given_nobody_applied_yet_and_the_round_is_open() {
        story.nobodyApplied();
    }

    @Test
    void a_young_person_applies_on_two_devices_and_takes_the_place_she_is_offered() {
        when_she_explores_a_gateway_and_finds_a_t_level_near_her();
        when_she_starts_a_form_with_it_and_signs_in_on_the_way();
        when_she_answers_and_leaves();
        when_she_goes_on_at_another_device_and_adds_a_second_choice();
        when_she_checks_and_sends();
        then_the_college_sees_what_is_its_own_and_makes_an_offer_with_conditions();
        then_she_is_told_by_a_mail_without_confidential_words();
        when_the_other_college_says_no();
        then_she_reads_the_results_and_accepts();
    }

    private void when_she_explores_a_gateway_and_finds_a_t_level_near_her() {
        amira = visitors.phone().withoutScript().somebody();
        amira.opens("/gateways/explore/list").looksRight("explore-list");
        amira.page().getByText("Digital & Tech").first().click();
        amira.sees("Why this is a gateway").sees("Not assessed").looksRight("explore-gateway");
        amira.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a course"))
                .first()
                .click();
        amira.fills("Your postcode", "m14 5tq").presses("Find courses");
        amira.sees("Ardwick Technical College").looksRight("course-list");
        story.follow(amira, SOFTWARE, "Ardwick");
        amira.sees("Apply by").sees("Last updated").looksRight("course-show");
    }

    private void when_she_starts_a_form_with_it_and_signs_in_on_the_way() {
        amira.follows("Apply for this course");
        assertTrue(amira.where().startsWith("/sign-in"), amira.where());
        story.signsInHere(amira, "Amira");
        amira.sees(SOFTWARE).looksRight("application-start");
        amira.presses("Start with this course").sees("1 of 5 parts are done").looksRight("application-tasks");
    }

    private void when_she_answers_and_leaves() {
        amira.follows("About you");
        amira.presses("Save and go on").sees("Enter your name.").looksRight("application-about-errors");
        story.aboutAmira(amira);
        amira.looksRight("application-about").presses("Save and go on");
        amira.page().getByLabel("Year 11").check();
        amira.fills("Name of your school", "Moss Brook High School")
                .looksRight("application-school")
                .presses("Save and come back later");
        amira.sees("3 of 5 parts are done");
    }

    private void when_she_goes_on_at_another_device_and_adds_a_second_choice() {
        amira = visitors.desktop().withoutScript().signedInAs("amira");
        amira.opens("/gateways/application/tasks").sees("3 of 5 parts are done").follows("What would help you");
        amira.page().getByLabel("Yes, I’ll say what").check();
        amira.fills("What would help?", "A quiet room for tests.");
        amira.page().getByLabel("Yes, the colleges I apply to may read it").check();
        amira.looksRight("application-support").presses("Save and go on");
        amira.fills("In your own words", "I built a game with my sister.\nI want to make things people use.");
        amira.looksRight("application-statement").presses("Save and go on");
        amira.follows("Add another course").fills("Words in the name", "soft").presses("Find courses");
        story.follow(amira, SOFTWARE, "Ardwick");
        amira.follows("Apply for this course").sees("already").looksRight("application-twice");
        amira.opens("/gateways/course/list?q=soft");
        story.follow(amira, SOFTWARE, "Irwell");
        amira.follows("Apply for this course").presses("Add this course");
        amira.opens("/gateways/application/choices").looksRight("application-choices");
        amira.presses("Move choice 2 up");
        assertTrue(amira.page().locator("ol.agenda li").first().innerText().contains("Irwell"));
        amira.presses("Move choice 2 up");
        assertTrue(amira.page().locator("ol.agenda li").first().innerText().contains("Ardwick"));
    }

    private void when_she_checks_and_sends() {
        amira.follows("Check and send").sees("A quiet room for tests.").looksRight("application-check");
        amira.presses("Send my application").sees("Your application is sent").sees("2 choices sent on");
        assertTrue(amira.page().locator(".receipt b").innerText().matches("GM-\\w{4}-\\w"));
        amira.sees("You will hear from every college by").looksRight("application-receipt");
        amira.follows("See where I stand").sees("With the college").looksRight("application-track");
    }

    private void then_the_college_sees_what_is_its_own_and_makes_an_offer_with_conditions() {
        priya = visitors.desktop().signedInAs("priya");
        priya.opens("/gateways/deciding/queue")
                .sees("Amira Hollis")
                .doesNotSee("Irwell")
                .looksRight("deciding-queue");
        priya.page().getByText("Amira Hollis").first().click();
        priya.sees("A quiet room for tests.")
                .doesNotSee("Irwell")
                .doesNotSee("Choice 1")
                .looksRight("deciding-choice");
        priya.presses("Say no")
                .sees("Choose a reason.")
                .sees("Write one sentence")
                .looksRight("deciding-choice-errors");
        priya.field("GCSE 1").selectOption("Mathematics");
        priya.field("Grade for GCSE 1").selectOption("4");
        priya.field("GCSE 2").selectOption("English language");
        priya.field("Grade for GCSE 2").selectOption("4");
        priya.presses("Offer a place").sees("Nothing waits for a decision").looksRight("deciding-queue-empty");
        priya.follows("Decided").sees("Amira Hollis").sees("Offer");
    }

    private void then_she_is_told_by_a_mail_without_confidential_words() {
        String mail = story.lastMailTo("person:amira");
        assertTrue(mail.contains("news about your application"), mail);
        for (String secret : new String[] {"Ardwick", "offer", "T Level", "quiet"}) {
            assertTrue(!mail.toLowerCase(java.util.Locale.UK).contains(secret.toLowerCase(java.util.Locale.UK)), mail);
        }
        amira.opens("/gateways/application/track").sees("Other colleges are still deciding");
    }

    private void when_the_other_college_says_no() {
        Visitor joss = visitors.desktop().signedInAs("joss");
        joss.opens("/gateways/deciding/queue")
                .page()
                .getByText("Amira Hollis")
                .first()
                .click();
        joss.field("Reason").selectOption("The course is full");
        joss.fills("One sentence they can do something with", "Ask us again in June, places come free then.");
        joss.presses("Say no").sees("Nothing waits for a decision");
    }

    private void then_she_reads_the_results_and_accepts() {
        amira.opens("/home").sees("A college offers you a place").looksRight("home-young");
        amira.opens("/gateways/application/track")
                .sees("One offer is waiting for your answer")
                .sees("Answer by");
        amira.looksRight("application-track-offer");
        story.follow(amira, SOFTWARE, "Irwell");
        amira.sees("Ask us again in June").looksRight("application-rejected").follows("Where you stand");
        story.follow(amira, SOFTWARE, "Ardwick");
        amira.sees("Mathematics: grade 4 or better").looksRight("application-offer");
        amira.follows("Accept this place").sees("Are you sure?").looksRight("application-accept");
        amira.presses("Accept this place").sees("You have a place").looksRight("application-track-firm");
        assertEquals("FIRM", story.stageOf("Ardwick"));
    }
}
