package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.SelectOption;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A supported internship is found among the courses and says whom it is for before anything is sent; what helps is
 * shared for that one choice; somebody of 44 is asked for no school.
 */
@Journey
class InternshipJourneyIT {
    private static final String NAME = "Internship at the bakery";
    private static final String INTERNSHIPS = "/gateways/course/list?kind=SUPPORTED_INTERNSHIP";
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;

    InternshipJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_said_or_sent() {
        story.nobodyApplied();
        String mine = "(select id from gateways.offering where title = '" + NAME + "')";
        product.sql(
                "delete from gateways.internship where offering in " + mine,
                "delete from gateways.offering where title = '" + NAME + "'");
        for (String table : new String[] {"need_share", "need_profile"}) {
            product.sql(
                    "alter table gateways." + table + " no force row level security",
                    "delete from gateways." + table,
                    "alter table gateways." + table + " force row level security");
        }
    }

    @Test
    void it_says_whom_it_is_for_before_anything_is_sent_and_what_helps_is_shared_for_it_alone() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/course/list?kind=SUPPORTED_INTERNSHIP").looksRight("internship-list");
        amira.page().locator("main a[href*='/gateways/course/show']").first().click();
        amira.sees("For people of 16 to 24 with an education, health and care plan")
                .sees("no hours are counted")
                .looksRight("internship-show");
        amira.follows("Apply for this course")
                .sees("is for people who have an education, health and care plan")
                .looksRight("internship-not-for-me");
        String start = amira.where();
        amira.opens("/gateways/supported/mine").fills("In your own words", "Somebody who shows me the way.");
        amira.field("Yes").check();
        amira.presses("Save and go on");
        amira.opens(start).presses("Start with this course");
        amira.opens("/gateways/supported/sharing").sees("for this course").looksRight("sharing-choice");
        amira.page().locator("input[type=radio]").first().check();
        amira.presses("Let them read it").sees("Supported internship").looksRight("sharing-shared");
        String college =
                product.value("select provider_name from gateways.offering where kind = 'SUPPORTED_INTERNSHIP'");
        String officer = college.startsWith("Ardwick") ? "priya" : "joss";
        Visitor reader = visitors.desktop().withoutScript().signedInAs(officer);
        reader.opens("/gateways/supported/list").doesNotSee("Amira");
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.application set reference = 'GM-7K4P-2', submitted_at = now()",
                "update gateways.choice set stage = 'SUBMITTED', decide_by = current_date + 30");
        reader.opens("/gateways/supported/list")
                .sees("Amira Hollis")
                .follows("Amira Hollis")
                .sees("shows me the way");
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.choice set stage = 'REJECTED', rejection = 'COURSE_FULL', sentence = 'Full'");
        reader.opens("/gateways/supported/list").doesNotSee("Amira");
        amira.opens("/gateways/supported/sharing").sees("Nobody");
    }

    @Test
    void a_college_puts_one_on_offer_with_its_coach_and_ends_it() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens(INTERNSHIPS).doesNotSee(NAME);
        Visitor priya = visitors.desktop().withoutScript().signedInAs("priya");
        priya.opens("/gateways/internship/list").looksRight("internships-own");
        priya.follows("Put one on offer").presses("Put it on offer");
        priya.sees("Name the course.").sees("lasts 6 to 12 months").looksRight("internship-errors");
        priya.fills("What it is called", NAME).fills("How long", "9").fills("Places", "2");
        priya.field("Starts").fill("2027-09-06");
        priya.fills("Job coach", "Somebody of the college, every morning").fills("Support", "Travel training");
        priya.page().locator("input[type=checkbox]").first().check();
        if (priya.page().getByLabel("Where").count() > 0) {
            priya.page().getByLabel("Where").selectOption(new SelectOption().setIndex(1));
        }
        priya.presses("Put it on offer").sees(NAME).looksRight("internships-offered");
        amira.opens(INTERNSHIPS).sees(NAME);
        amira.page().getByText(NAME).first().click();
        amira.sees("Somebody of the college, every morning").sees("9 months").sees("Travel training");
        priya.page().getByText(NAME).first().click();
        String own = priya.where();
        priya.looksRight("internship-own").fills("Places", "4").presses("Save").sees(NAME);
        Visitor joss = visitors.desktop().withoutScript().signedInAs("joss");
        joss.opens("/gateways/internship/list").doesNotSee(NAME);
        assertEquals(404, joss.asksFor(own).status());
        priya.opens(own).presses("End this internship").sees("Ended: nobody new can choose it");
        amira.opens(INTERNSHIPS).doesNotSee(NAME);
    }

    @Test
    void somebody_of_forty_four_is_asked_for_no_school() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/course/list?q=soft");
        story.follow(amira, ApplyingStory.SOFTWARE, "Ardwick");
        amira.follows("Apply for this course").presses("Start with this course");
        amira.opens("/gateways/application/tasks").sees("Your school");
        amira.opens("/gateways/application/about");
        amira.fills("Your name", "Amira")
                .fills("When you were born", "1982-02-11")
                .fills("Your postcode", "M14 5TQ")
                .presses("Save and go on");
        amira.sees("part 2 of 4").looksRight("adult-support");
        amira.opens("/gateways/application/tasks")
                .doesNotSee("Your school")
                .sees("of 4 parts")
                .looksRight("adult-tasks");
        amira.opens("/gateways/application/check").doesNotSee("Your school");
        assertEquals(
                "NOT_AT_SCHOOL",
                product.value("select year_group from gateways.application where person = '" + Demo.id("person:amira")
                        + "'"));
    }
}
