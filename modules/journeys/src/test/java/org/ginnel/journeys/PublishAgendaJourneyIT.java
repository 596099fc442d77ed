package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The secretariat calls a meeting, works on six items, publishes them; the public reads all but the exempt one. */
@Journey
class PublishAgendaJourneyIT {
    private static final String CANARY = "Zyxwombat";
    private static final String EXEMPT = "Offers of " + CANARY + " Ltd";

    private final Product product;
    private final Visitors visitors;
    private Visitor hana;
    private Visitor col;
    private Visitor somebody;
    private AgendaStory story;

    PublishAgendaJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void six_items_one_of_them_exempt_from_the_call_to_the_calendar() {
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        col = visitors.desktop().signedInAs("colin");
        somebody = visitors.phone().withoutScript().somebody();
        a_meeting_is_called();
        six_items_are_added();
        papers_come_to_two_of_them();
        nothing_goes_out_before_it_is_cleared();
        the_papers_are_cleared();
        a_second_person_confirms();
        anybody_reads_it();
        anybody_subscribes();
        the_exempt_words_are_found_nowhere();
    }

    private void a_meeting_is_called() {
        story = new AgendaStory(product, hana);
        hana.opens("/governance/convening/schedule").looksRight("schedule");
        hana.presses("Call the meeting")
                .sees("Choose the board")
                .sees("Give the day")
                .sees("Say where the board meets");
        hana.page().selectOption("[id$=board]", new SelectOption().setLabel(AgendaStory.BOARD));
        LocalDate day = story.free(LocalDate.now().plusDays(40));
        hana.fills("Day", day.toString()).fills("Where", "Room 7").presses("Call the meeting");
        story.isCalled();
        hana.looksRight("agenda-empty");
        String lastDay = hana.page()
                .locator("body")
                .innerText()
                .replaceFirst("(?s).*Last day to publish without the chair’s reason: ([^.]+).*", "$1");
        hana.opens("/governance/convening/list").sees("at the latest on " + lastDay);
        assertEquals(404, somebody.asksFor(story.inPublic()).status());
    }

    private void six_items_are_added() {
        for (String title : List.of("Apologies", "Minutes", "Autumn review", "Conference", "Any other business")) {
            story.item(title, title.equals("Autumn review"));
        }
        hana.follows("Add an item");
        hana.field("This item is exempt").check();
        hana.fills("Led by", "Owner" + CANARY).fills("Minutes", "many").presses("Save the item");
        hana.sees("Give the item a title")
                .sees("Give the minutes as a number")
                .sees("Give the exempt item a title the public may read")
                .sees("Name the paragraphs of Schedule 12A")
                .sees("Say why keeping it private outweighs")
                .sees("Give a day after today on which the exemption")
                .looksRight("item-errors");
        assertEquals("Owner" + CANARY, hana.field("Led by").inputValue());
        hana.fills("Title", EXEMPT)
                .fills("Minutes", "15")
                .fills("Title for the public", "A commission")
                .fills("Paragraphs of Schedule 12A", "3")
                .fills("Why keeping it private", "Prices " + CANARY)
                .fills("Looked at again on", LocalDate.now().plusYears(1).toString());
        hana.presses("Save the item").sees("exempt: paragraph 3").looksRight("agenda-six-items");
    }

    private void papers_come_to_two_of_them() {
        story.bringsTo("Autumn review").presses("Attach a paper");
        hana.sees("Give the paper a title")
                .sees("Say who owns the paper")
                .sees("Say who clears the paper")
                .sees("Choose the PDF")
                .looksRight("paper-errors");
        story.chooses("review.pdf", "It went well, pupil by pupil.");
        hana.fills("Title", "Review of the autumn").presses("Attach a paper");
        hana.sees("Say who owns the paper").sees("“review.pdf” is kept").looksRight("paper-kept");
        assertEquals("Review of the autumn", hana.field("Title").inputValue());
        hana.fills("Owner", "Head of school improvement").fills("Cleared by", "Legal");
        hana.presses("Attach a paper").sees("Review of the autumn").looksRight("agenda-with-paper");
        story.bringsTo(EXEMPT);
        hana.fills("Title", "Prices " + CANARY).fills("Owner", "Owner" + CANARY).fills("Cleared by", "Legal");
        story.chooses(CANARY + ".pdf", "Body" + CANARY);
        hana.presses("Attach a paper").sees("Prices " + CANARY);
    }

    private void nothing_goes_out_before_it_is_cleared() {
        hana.opens(story.publish())
                .sees("The papers were not sent for clearance")
                .looksRight("publish-obstacles");
        hana.opens(story.agenda())
                .fills("Answers by", LocalDate.now().plusDays(2).toString())
                .presses("Send for clearance")
                .sees("Papers being cleared");
        hana.opens(story.publish()).sees("not cleared by Legal");
    }

    private void the_papers_are_cleared() {
        story.clears("Autumn review");
        story.clears(EXEMPT);
        hana.looksRight("agenda-cleared");
    }

    private void a_second_person_confirms() {
        hana.opens(story.publish())
                .sees("a second person must look at this very version")
                .presses("Ask a second person to confirm")
                .sees("Somebody else has to confirm it")
                .looksRight("publish-proposed");
        assertEquals(0, hana.page().locator("input[id=publish]").count());
        story.followsFromHome(col, "Look and confirm");
        col.sees("asks for a second person");
        col.looksRight("publish-confirm");
        col.presses("Publish now").sees("Public version 1");
    }

    private void anybody_reads_it() {
        somebody.opens("/governance/meeting/list").sees(AgendaStory.BOARD).looksRight("public-list");
        somebody.opens(story.inPublic())
                .sees("A commission")
                .sees("exempt: paragraph 3")
                .sees("Review of the autumn")
                .looksRight("public-agenda");
        assertEquals(
                List.of("Apologies", "Minutes", "Autumn review", "Conference", "Any other business", "A commission"),
                somebody.page().locator("ol.agenda > li b").allTextContents());
        assertEquals(0, somebody.page().locator("script").count());
    }

    private void anybody_subscribes() {
        somebody.opens("/governance/meeting/calendar").looksRight("public-calendar");
        APIResponse answer = get("/governance/meeting/calendar.ics");
        assertTrue(answer.headers().get("content-type").startsWith("text/calendar"));
        String day = product.value("select day from governance.meeting where id = '" + story.meeting() + "'");
        String compact = LocalDate.parse(day).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertTrue(answer.text().contains("UID:" + story.meeting() + "@ginnel"));
        assertTrue(answer.text().contains("DTSTART;TZID=Europe/London:" + compact + "T100000"));
    }

    /** Pages a walk from the first finds, headers, feeds, every file on the public side, searches, mails, links. */
    private void the_exempt_words_are_found_nowhere() {
        String board = product.value("select board_id from governance.meeting where id = '" + story.meeting() + "'");
        for (String path : List.of(
                "/",
                "/governance/meeting/list",
                story.inPublic(),
                story.inPublic() + "&version=1",
                "/governance/meeting/calendar",
                "/governance/meeting/calendar.ics",
                "/governance/meeting/calendar.ics?board=" + board)) {
            APIResponse answer = get(path);
            clean(path, answer.text() + answer.headers());
        }
        Walk walk = new Walk(product, somebody.context().request());
        walk.from(story.inPublic(), 1);
        assertTrue(walk.seen().size() > 3, walk.seen().toString());
        walk.pages().forEach(this::clean);
        for (String search : List.of("/gateways/course/list?q=", "/register/organisation/list?q=")) {
            APIResponse answer = somebody.context().request().get(product.at(search + CANARY));
            assertFalse(answer.text().contains("Body" + CANARY) || answer.text().contains(EXEMPT), search);
        }
        List<String> files = List.of(product.value("select string_agg(id::text, ',') from governance.published_file")
                .split(","));
        for (String file : files) {
            APIResponse answer = get("/governance/meeting/file/" + file);
            clean(file, new String(answer.body(), ISO_8859_1) + AgendaStory.text(answer.body()) + answer.headers());
        }
        for (String table : List.of("meeting", "version", "item", "paper")) {
            clean(table, product.value("select string_agg(t::text, ' ') from governance.published_" + table + " t"));
        }
        clean("mails", String.valueOf(product.value("select string_agg(subject || body, ' ') from kernel.outbox")));
        for (String format : List.of("json", "xml", "csv")) {
            assertEquals(
                    404,
                    somebody.context()
                            .request()
                            .get(product.at("/governance/meeting/agenda." + format + "?id=" + story.meeting()))
                            .status());
        }
    }

    private void clean(String where, String text) {
        assertFalse(text.toLowerCase(Locale.ROOT).contains(CANARY.toLowerCase(Locale.ROOT)), where);
    }

    private APIResponse get(String path) {
        APIResponse answer = somebody.context().request().get(product.at(path));
        assertEquals(200, answer.status(), path);
        return answer;
    }
}
