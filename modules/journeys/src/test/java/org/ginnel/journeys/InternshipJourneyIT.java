package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
