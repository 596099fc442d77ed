package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer sends the grades of a results day and her courses as files, and takes along what the pages show. */
@Journey
class ProviderFilesJourneyIT {
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory applying;
    private final ProviderStory story;
    private Visitor priya;

    ProviderFilesJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        applying = new ApplyingStory(product);
        story = new ProviderStory(product);
    }

    @BeforeEach
    void given_an_officer_with_two_accepted_places() {
        applying.nobodyApplied();
        story.nothingSent();
        story.form("amira", "ardwick", "GM-FILE-1", "FIRM");
        story.form("leon", "ardwick", "GM-FILE-2", "FIRM");
        priya = visitors.desktop().signedInAs("priya");
    }

    @AfterEach
    void then_nothing_is_left() {
        applying.nobodyApplied();
        story.nothingSent();
    }

    @Test
    void grades_are_counted_taken_in_once_and_decide_nothing_by_themselves() {
        priya.opens("/gateways/handin/send").looksRight("handin-send");
        priya.presses("Count what it would do").sees("Choose a file.").looksRight("handin-errors");
        String grades = "reference,subject,grade\nGM-FILE-1,Mathematics,6\nGM-FILE-2,Mathematics,3\n"
                + "GM-NOBODY-9,Mathematics,5\nGM-FILE-1,Alchemy,5\n";
        story.send(priya, "results.csv", grades);
        priya.sees("Counted, nothing changed yet")
                .sees("No applicant of yours has this")
                .sees("Alchemy")
                .looksRight("handin-counted");
        assertEquals("FIRM", story.stageOf("GM-FILE-1"));
        String counted = priya.where();
        assertEquals(404, visitors.desktop().signedInAs("joss").asksFor(counted).status());
        priya.presses("Take it in");
        story.taken(priya);
        priya.sees("Grades too low: you decide").looksRight("handin-taken");
        assertEquals("CONFIRMED", story.stageOf("GM-FILE-1"));
        assertEquals("FIRM", story.stageOf("GM-FILE-2"));
        priya.follows("Leon Castell, GM-FILE-2").sees("Mathematics: 3, from line 3 of a file");
        priya.opens("/gateways/handin/send");
        story.send(priya, "results.csv", grades);
        priya.sees("There is nothing to take in");
        priya.opens("/gateways/handin/send");
        story.send(priya, "results.csv", "name,grade\nLeon Castell,9\n");
        priya.sees("reference, subject");
    }

    @Test
    void courses_go_out_and_come_back_and_only_what_changed_changes() {
        String out = story.get(priya, "/gateways/deciding/courses.csv").text();
        priya.opens("/gateways/handin/send?kind=COURSES");
        story.send(priya, "courses.csv", out);
        priya.sees("There is nothing to take in");
        String[] lines = out.split("\r\n");
        String tLevel = Arrays.stream(lines)
                .filter(line -> line.contains(",T_LEVEL,"))
                .findFirst()
                .orElseThrow();
        String row = tLevel.substring(tLevel.indexOf(','));
        priya.opens("/gateways/handin/send?kind=COURSES");
        story.send(priya, "courses.csv", lines[0] + "\r\nNEW-1" + row + "\r\nNEW-2" + row.replace("T_LEVEL", "MAGIC"));
        priya.sees("Write one of: T_LEVEL").looksRight("handin-courses");
        priya.presses("Take it in");
        story.taken(priya);
        assertEquals("1", applying.count("gateways.offering where code = 'NEW-1'"));
        assertTrue(story.get(priya, "/gateways/deciding/courses.csv").text().contains("NEW-1"));
        Visitor joss = visitors.desktop().signedInAs("joss");
        assertFalse(story.get(joss, "/gateways/deciding/courses.csv").text().contains("NEW-1"));
        Visitor noor = visitors.desktop().signedInAs("noor");
        for (String file : new String[] {"courses.csv", "queue.csv", "enrolled.csv"}) {
            assertEquals(403, story.get(noor, "/gateways/deciding/" + file).status(), file);
        }
    }

    @Test
    void the_queue_and_who_has_started_are_taken_along_and_that_is_written_down() {
        applying.nobodyApplied();
        story.form("amira", "ardwick", "GM-FILE-1", "SUBMITTED");
        story.form("leon", "ardwick", "GM-FILE-2", "ENROLLED");
        String before = product.value("select count(*) from kernel.journal where what = 'seen:queue-file'");
        priya.opens("/gateways/deciding/queue?q=hollis");
        String link =
                priya.page().getByText("Take this list along (CSV)").first().getAttribute("href");
        String queue = story.get(priya, link).text();
        assertTrue(queue.contains("GM-FILE-1") && queue.contains("Amira Hollis"), queue);
        assertFalse(queue.contains("GM-FILE-2"), queue);
        assertEquals(
                Integer.parseInt(before) + 1,
                Integer.parseInt(product.value("select count(*) from kernel.journal where what = 'seen:queue-file'")));
        String enrolled = story.get(priya, "/gateways/deciding/enrolled.csv").text();
        assertTrue(enrolled.contains("LearnRefNumber") && enrolled.contains("GM-FILE-2,"), enrolled);
        assertFalse(enrolled.contains("GM-FILE-1"), enrolled);
        visitors.phone()
                .withoutScript()
                .signedInAs("leon")
                .opens("/gateways/mydata/looks")
                .sees("That you started, for the college’s learner records");
    }

    @Test
    void places_are_kept_until_a_day_and_shown_beside_the_course() {
        priya.opens("/gateways/deciding/courses");
        priya.page().locator("main tbody a").first().click();
        priya.fills("Places to keep", "9999").presses("Keep these places").sees("Enter a number from 0 to");
        priya.fills("Places to keep", "2").presses("Keep these places").sees("Enter a day that has not passed");
        priya.looksRight("deciding-keep-errors");
        priya.fills("Kept until", "2099-05-01").presses("Keep these places").sees("2, until 1 May 2099; 0 offered");
        priya.looksRight("deciding-courses-kept");
        priya.page().locator("main tbody a").first().click();
        priya.looksRight("deciding-keep");
        priya.fills("Places to keep", "0").presses("Keep these places").doesNotSee("until 1 May 2099");
    }
}
