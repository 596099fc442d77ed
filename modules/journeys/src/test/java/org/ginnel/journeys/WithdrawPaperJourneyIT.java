package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was brought by mistake leaves for good; what was published is withdrawn and says so; then the meeting too. */
@Journey
class WithdrawPaperJourneyIT {
    private final Product product;
    private final Visitors visitors;
    private Visitor hana;
    private Visitor somebody;
    private AgendaStory story;

    WithdrawPaperJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void a_paper_taken_out_a_paper_withdrawn_and_a_meeting_called_off() {
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        somebody = visitors.phone().withoutScript().somebody();
        story = new AgendaStory(product, hana)
                .called(LocalDate.now().plusDays(60))
                .item("Attendance");
        a_paper_brought_by_mistake_leaves_with_its_bytes();
        the_preview_is_what_the_public_will_read();
        a_published_paper_is_withdrawn_with_its_reason();
        the_meeting_is_called_off();
    }

    private void a_paper_brought_by_mistake_leaves_with_its_bytes() {
        brings("The wrong paper", AgendaStory.pdf("By mistake: " + story.meeting()));
        String sha256 =
                product.value("select v.sha256 from governance.paper_version v join governance.paper p on p.id ="
                        + " v.paper_id where p.title = 'The wrong paper' order by v.attached_at desc");
        String erased = "select erased_at from kernel.file where sha256 = '" + sha256 + "'";
        assertEquals(
                "1", product.value("select count(*) from kernel.file where sha256 = '" + sha256 + "'"), "it was kept");
        assertNull(product.value(erased));
        hana.page().locator("table.stack a:has-text('The wrong paper')").click();
        hana.presses("Take the paper out").doesNotSee("The wrong paper");
        assertNotNull(product.value(erased), "the bytes are to go");
    }

    private void the_preview_is_what_the_public_will_read() {
        brings("Attendance by week", AgendaStory.pdf("Attendance counted " + story.meeting()));
        hana.opens(story.agenda())
                .fills("Answers by", LocalDate.now().plusDays(1).toString())
                .presses("Send for clearance");
        story.clears("Attendance");
        hana.opens("/governance/convening/preview?id=" + story.meeting())
                .sees("Attendance by week")
                .looksRight("preview");
        assertEquals(404, somebody.asksFor(story.inPublic()).status(), "a preview publishes nothing");
        hana.opens(story.publish()).presses("Publish now").sees("Public version 1");
    }

    private void a_published_paper_is_withdrawn_with_its_reason() {
        somebody.opens(story.inPublic()).sees("Attendance by week");
        String file = somebody.page()
                .locator("a[href*='/governance/meeting/file/']:has-text('Attendance by week')")
                .getAttribute("href");
        assertEquals(200, asked(file));
        hana.opens(story.agenda()).follows("Attendance");
        hana.page().locator("table.stack a").first().click();
        hana.presses("Withdraw the paper").sees("Why: this needs an answer").looksRight("withdraw-refused");
        hana.field("Data protection").check();
        hana.presses("Withdraw the paper").sees("withdrawn").looksRight("withdrawn");
        somebody.opens(story.inPublic())
                .sees("Withdrawn on")
                .sees("Data protection")
                .looksRight("public-withdrawn");
        assertTrue(asked(file) == 404 || asked(file) == 410, "the file is gone for everybody");
        assertFalse(somebody.page().content().contains("Attendance by week</a>"));
    }

    private void the_meeting_is_called_off() {
        hana.opens("/governance/convening/call-off?id=" + story.meeting()).looksRight("call-off");
        hana.presses("Cancel the meeting").sees("Give the reason").looksRight("call-off-refused");
        hana.fills("Reason", "The hall is flooded")
                .presses("Cancel the meeting")
                .sees("The hall is flooded");
        somebody.opens(story.inPublic()).sees("The hall is flooded").looksRight("public-called-off");
        String feed = somebody.context()
                .request()
                .get(product.at("/governance/meeting/calendar.ics"))
                .text();
        String event = feed.substring(feed.indexOf("UID:" + story.meeting()));
        assertTrue(event.substring(0, event.indexOf("END:VEVENT")).contains("STATUS:CANCELLED"), event);
        assertNotEquals(
                "0",
                product.value("select count(*) from kernel.outbox where subject like 'Meeting called off%'"),
                "the members are told");
    }

    private int asked(String path) {
        return somebody.context().request().get(product.at(path)).status();
    }

    private void brings(String title, byte[] file) {
        story.bringsTo("Attendance")
                .fills("Title", title)
                .fills("Owner", "Head of attendance")
                .fills("Cleared by", "Legal");
        hana.page().locator("input[type=file]").setInputFiles(new FilePayload("paper.pdf", "application/pdf", file));
        hana.presses("Attach a paper").sees(title);
    }
}
