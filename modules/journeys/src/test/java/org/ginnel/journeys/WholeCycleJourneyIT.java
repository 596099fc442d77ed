package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A newcomer is everybody of a whole cycle, from the timetable to the first day, going by {@code docs/guides} and by
 * pages alone: nothing is arranged behind them. A product of its own, for this one's year goes by within the hour. It
 * takes the pictures of the guides, see {@link GuidePictures}.
 */
@Tag("journey")
@Timeout(900)
class WholeCycleJourneyIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate AFTER_THE_MEETING = LocalDate.of(2026, 12, 9);
    private static final LocalDate RESULTS = LocalDate.of(2027, 8, 26);
    private static final LocalDate START = LocalDate.of(2027, 9, 6);
    private static Product product;
    private static Visitors visitors;

    private final GuidePictures pictures = new GuidePictures();
    private final ApplyingStory story = new ApplyingStory(product);
    private Visitor hana;
    private Visitor amira;
    private Visitor noor;
    private Visitor priya;
    private String reference;

    @BeforeAll
    static void the_product_starts() {
        product = Product.beginningOn(FIRST);
        visitors = new Visitors(product);
    }

    @AfterAll
    static void the_product_stops() {
        visitors.close();
        product.close();
    }

    @Test
    void a_newcomer_goes_from_the_timetable_to_the_first_day_by_the_guides() {
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        amira = visitors.phone().withoutScript().signedInAs("amira");
        noor = visitors.desktop().withoutScript().signedInAs("noor");
        priya = visitors.desktop().signedInAs("priya");
        the_secretariat_looks_at_the_round_and_moves_a_date_by_two_people();
        the_young_person_finds_a_course_and_writes_her_form();
        the_young_person_sends_it();
        the_careers_lead_sees_how_far_she_is_and_writes_a_reference();
        the_college_reads_and_asks_her_to_come();
        everybody_goes_on_to_the_day_after_the_meeting();
        the_college_offers_a_place();
        the_young_person_accepts();
        everybody_goes_on_to_results_day();
        the_college_enters_the_grade_and_the_place_is_sure();
        everybody_goes_on_to_the_first_day();
        the_young_person_has_started_and_everybody_sees_it();
        pictures.areThoseOfTheGuides();
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        new NextRound(product, story).begins(hana, priya, leon);
    }

    private void the_secretariat_looks_at_the_round_and_moves_a_date_by_two_people() {
        hana.follows("Rounds").follows("Entry at 16 in 2027").sees("Open").looksRight("cycle-show-open");
        hana.follows("Move “Closes”");
        hana.fills("New day", "2027-02-07").fills("Reason", "Snow closed the schools for a week.");
        hana.presses("Propose this day").sees("Closes: from 31 January 2027 to 7 February 2027?");
        pictures.take(hana, "round", 614);
        hana.follows("Confirm or refuse: Closes").sees("You proposed it. A second person has to confirm");
        Visitor colin = visitors.desktop().withoutScript().signedInAs("colin");
        colin.opens("/home").sees("Hana Osei-Grant proposes to move a date: Closes");
        colin.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Look and decide")))
                .first()
                .click();
        colin.sees("Snow closed the schools");
        pictures.take(colin, "second-person", 690);
        colin.presses("Confirm the new day").sees("Closes moved from 31 January 2027 to 7 February 2027");
    }

    private void the_young_person_finds_a_course_and_writes_her_form() {
        amira.opens("/home").opensMenu().follows("Courses");
        amira.fills("Your postcode", "M14 5TQ").presses("Find courses");
        story.follow(amira, ApplyingStory.SOFTWARE, "Ardwick");
        amira.sees("Apply by 7 February 2027").looksRight("cycle-course");
        pictures.take(amira, "course", 700);
        amira.follows("Apply for this course").presses("Start with this course").sees("1 of 5 parts are done");
        pictures.take(amira, "form", 686);
        amira.follows("About you").presses("Save and go on").sees("Enter your name.");
        pictures.take(amira, "answer-missing", 640);
        story.aboutAmira(amira);
        amira.presses("Save and go on");
        amira.page().getByLabel("Year 11").check();
        amira.fills("Name of your school", "Moss Brook High School").presses("Save and go on");
        amira.page().getByLabel("Yes, I’ll say what").check();
        amira.fills("What would help?", "A quiet room for tests.");
        amira.page().getByLabel("Yes, the colleges I apply to may read it").check();
        amira.presses("Save and go on");
        amira.fills("In your own words", "I built a game with my sister. I want to make things people use.");
        amira.presses("Save and go on");
    }

    private void the_young_person_sends_it() {
        amira.opensMenu()
                .follows("My application")
                .sees("5 of 5 parts are done")
                .follows("Check and send");
        amira.sees("A quiet room for tests.").presses("Send my application").sees("Your application is sent");
        reference = amira.page().locator(".receipt b").innerText();
        assertTrue(reference.matches("GM-\\w{4}-\\w"), reference);
        pictures.take(amira, "receipt", 640);
        amira.follows("See where I stand").sees("With the college");
        amira.opensMenu()
                .follows("My application")
                .follows("My school’s reference")
                .presses("Ask my school")
                .sees("You asked on");
    }

    private void the_careers_lead_sees_how_far_she_is_and_writes_a_reference() {
        noor.opens("/home")
                .sees("Amira Hollis asks your school for a reference")
                .follows("My pupils");
        noor.sees("Sent, waiting").doesNotSee("Ardwick").doesNotSee("Software").looksRight("cycle-pupils");
        pictures.take(noor, "pupils", 732);
        noor.follows("References").follows("Amira Hollis");
        noor.fills("What the school writes", "Amira finishes what she begins and helps others to begin.");
        pictures.take(noor, "reference", 640);
        noor.presses("Keep these words").sees("Written");
        amira.opensMenu()
                .follows("My application")
                .follows("My school’s reference")
                .sees("Amira finishes what she begins");
    }

    private void the_college_reads_and_asks_her_to_come() {
        priya.opens("/home").sees(reference + " waits for your decision").follows("Applications");
        pictures.take(priya, "queue", 640);
        priya.page().getByText("Amira Hollis").first().click();
        priya.sees("A quiet room for tests.").sees("I built a game");
        pictures.take(priya, "application", 760);
        priya.follows("The school’s reference")
                .sees("Amira finishes what she begins")
                .follows("Application");
        priya.follows("Interview");
        priya.fills("Day", "2026-12-08").fills("Time", "16:30").fills("Where", "1 Union Street, room 4");
        priya.page()
                .getByLabel("I have read what would help, and it will be ready on the day")
                .check();
        priya.presses("Ask to come");
        amira.opensMenu().follows("Where I stand");
        story.follow(amira, ApplyingStory.SOFTWARE, "Ardwick");
        amira.sees("8 December 2026 at 16:30").sees("1 Union Street, room 4");
        pictures.take(amira, "meeting", 640);
    }

    private void the_college_offers_a_place() {
        story.choiceOf(priya, "Amira Hollis");
        priya.presses("Say no").sees("Choose a reason.").sees("Write one sentence");
        priya.field("GCSE 1").selectOption("Mathematics");
        priya.field("Grade for GCSE 1").selectOption("4");
        pictures.take(
                priya,
                "decision",
                priya.page().locator("h2", new Page.LocatorOptions().setHasText("Your decision")),
                640);
        priya.presses("Offer a place").sees("Nothing waits for a decision");
    }

    private void the_young_person_accepts() {
        amira.opensMenu().follows("Home").sees("A college offers you a place");
        amira.opensMenu().follows("Where I stand");
        story.follow(amira, ApplyingStory.SOFTWARE, "Ardwick");
        amira.sees("Mathematics: grade 4 or better").sees("The meeting was on 8 December 2026 at 16:30");
        amira.looksRight("cycle-offer");
        pictures.take(amira, "offer", 760);
        amira.follows("Accept this place").sees("Are you sure?").presses("Accept this place");
        amira.sees("You have a place");
        noor.follows("My pupils").sees("Has a place");
    }

    private void everybody_goes_on_to_the_day_after_the_meeting() {
        hana.follows("Another day");
        hana.fills("Go on to", AFTER_THE_MEETING.toString());
        pictures.take(hana, "day", hana.page().locator("body"), 505);
        hana.presses("Go on").sees("Here it is Wednesday 9 December 2026").looksRight("demonstration-day");
        hana.presses("Go on").sees("Choose the day to go on to.").looksRight("demonstration-day-refused");
        hana.fills("Go on to", FIRST.toString()).presses("Go on").sees("Choose a later day");
    }

    private void everybody_goes_on_to_results_day() {
        story.choiceOf(priya, "Amira Hollis", true);
        priya.follows("Grades, place and start").sees("The place cannot be confirmed yet");
        hana.follows("Another day").fills("Go on to", RESULTS.toString()).presses("Go on");
        hana.sees("Here it is Thursday 26 August 2027");
    }

    private void the_college_enters_the_grade_and_the_place_is_sure() {
        priya.opens("/home").sees("Here it is 26 August 2027");
        story.choiceOf(priya, "Amira Hollis", true);
        priya.follows("Grades, place and start");
        priya.field("Mathematics").selectOption("6");
        pictures.take(priya, "grades", 640);
        priya.presses("Save the grades").sees("Place confirmed");
        amira.opensMenu().follows("Where I stand").sees("Place confirmed");
    }

    private void everybody_goes_on_to_the_first_day() {
        hana.follows("Another day").fills("Go on to", START.toString()).presses("Go on");
        hana.sees("Here it is Monday 6 September 2027");
    }

    private void the_young_person_has_started_and_everybody_sees_it() {
        story.choiceOf(priya, "Amira Hollis", true);
        priya.follows("Grades, place and start")
                .presses("Has started")
                .sees("Started")
                .looksRight("cycle-started");
        amira.opensMenu().follows("Where I stand").sees("Started");
        pictures.take(amira, "started", 700);
        noor.follows("My pupils").sees("Has a place");
        hana.opens("/home").follows("September Guarantee").sees("Without an offer");
        pictures.take(hana, "guarantee", 620);
        amira.opensMenu()
                .follows("My data")
                .follows("Who looked at mine")
                .sees("Admissions officer, Ardwick Technical College")
                .sees("Your school’s reference");
    }
}
