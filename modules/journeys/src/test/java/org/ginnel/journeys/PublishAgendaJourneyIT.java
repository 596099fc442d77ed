package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The secretariat calls a meeting, orders six items, publishes them; the public reads all but the exempt one. */
@Journey
class PublishAgendaJourneyIT {
    private static final String BOARD = "School Improvement Partnership Board";
    private static final String CANARY = "Zyxwombat";

    private final Product product;
    private final Visitors visitors;
    private Visitor hana;
    private Visitor col;
    private String meeting;

    PublishAgendaJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void six_items_one_of_them_exempt_from_the_call_to_the_calendar() {
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        col = visitors.desktop().signedInAs("colin");
        a_meeting_is_called(LocalDate.now().plusDays(40));
        six_items_are_added();
        papers_come_to_two_of_them();
        the_order_is_changed_with_two_buttons();
        two_secretaries_at_once_lose_nothing();
        nothing_goes_out_before_it_is_cleared();
        the_papers_are_cleared();
        a_second_person_confirms();
        anybody_reads_it();
        the_exempt_words_are_found_nowhere();
    }

    @Test
    void short_notice_is_refused_with_the_last_day_and_allowed_by_the_chair_alone() {
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        a_meeting_is_called(LocalDate.now().plusDays(4));
        item("Apologies", "The chair", false);
        hana.fills("Answers by", LocalDate.now().toString()).presses("Send for clearance");
        hana.opens("/governance/convening/publish?id=" + meeting)
                .sees("Last day to publish without the chair’s reason")
                .sees("only the chair’s recorded reason allows it")
                .looksRight("publish-short-notice");
        assertEquals(0, hana.page().locator("[id$=publish]").count());
        assertEquals(
                403, hana.asksFor("/governance/convening/notice?id=" + meeting).status());
        Visitor judith = visitors.phone().withoutScript().signedInAs("judith");
        judith.opens("/governance/convening/notice?id=" + meeting)
                .presses("Record the reason")
                .sees("Give the reason")
                .fills("Why it cannot wait", "The grant closes on Friday")
                .presses("Record the reason")
                .sees("The chair allowed short notice")
                .looksRight("notice");
        hana.opens("/governance/convening/publish?id=" + meeting).presses("Publish now");
        visitors.phone()
                .withoutScript()
                .somebody()
                .opens("/governance/meeting/agenda?id=" + meeting)
                .sees("The grant closes on Friday")
                .looksRight("public-short-notice");
    }

    private void a_meeting_is_called(LocalDate day) {
        hana.opens("/governance/convening/schedule").looksRight("schedule");
        hana.page().selectOption("[id$=board]", new com.microsoft.playwright.options.SelectOption().setLabel(BOARD));
        hana.fills("Day", weekday(day).toString());
        hana.presses("Call the meeting").sees("Say where the board meets");
        hana.fills("Where", "Room 7").presses("Call the meeting").sees("Room 7");
        meeting = hana.where().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        hana.presses("Start the agenda").looksRight("agenda-empty");
        assertEquals(
                404,
                visitors.desktop()
                        .somebody()
                        .asksFor("/governance/meeting/agenda?id=" + meeting)
                        .status());
    }

    private LocalDate weekday(LocalDate day) {
        LocalDate free = day;
        while (free.getDayOfWeek().getValue() > 5
                || !"0".equals(product.value("select count(*) from governance.meeting where day = '" + free + "'"))) {
            free = free.plusDays(1);
        }
        return free;
    }

    private void six_items_are_added() {
        for (String title : List.of("Apologies", "Minutes", "Autumn review", "Conference", "Any other business")) {
            item(title, "The chair", title.equals("Autumn review"));
        }
        hana.follows("Add an item").presses("Save the item").sees("Give the item a title");
        hana.fills("Title", "Offers of " + CANARY + " Ltd").fills("Led by", "Owner" + CANARY);
        hana.page().locator("#exempt").check();
        hana.presses("Save the item")
                .sees("Name the paragraphs of Schedule 12A")
                .looksRight("item-errors");
        hana.page().getByLabel("Title for the public").fill("A commission");
        hana.page().getByLabel("Paragraphs of Schedule 12A").fill("3");
        hana.page().getByLabel("Why keeping it private").fill("Prices " + CANARY);
        hana.page()
                .getByLabel("Looked at again on")
                .fill(LocalDate.now().plusYears(1).toString());
        hana.presses("Save the item").sees("exempt: paragraph 3").looksRight("agenda-six-items");
    }

    private void item(String title, String lead, boolean paper) {
        hana.follows("Add an item").fills("Title", title).fills("Led by", lead);
        if (paper) {
            hana.field("A paper comes with this item").check();
        }
        hana.presses("Save the item").sees(title);
    }

    private void papers_come_to_two_of_them() {
        paper("Autumn review", "Review of the autumn", "It went well, pupil by pupil.", "review.pdf");
        paper("Offers of " + CANARY + " Ltd", "Prices " + CANARY, "Body" + CANARY, CANARY + ".pdf");
    }

    private void paper(String item, String title, String text, String file) {
        hana.follows(item)
                .page()
                .locator("a[href*='/governance/convening/paper']:has-text('Attach a paper')")
                .first()
                .click();
        hana.presses("Attach a paper");
        hana.sees("Choose the PDF");
        hana.page().locator("[id$=paperTitle]").fill(title);
        hana.page().locator("[id$=owner]").fill("Owner" + CANARY);
        hana.page().locator("[id$=clearer]").fill("Legal");
        hana.page().locator("input[type=file]").setInputFiles(new FilePayload(file, "application/pdf", pdf(text)));
        hana.presses("Attach a paper").sees(title);
    }

    private void the_order_is_changed_with_two_buttons() {
        hana.follows("Conference");
        hana.page().locator("input[id$=up]").focus();
        hana.page().keyboard().press("Enter");
        assertEquals(List.of("Apologies", "Minutes", "Conference"), order(hana).subList(0, 3));
    }

    private static List<String> order(Visitor visitor) {
        return visitor.page().locator("ol.agenda > li a").allTextContents();
    }

    private void two_secretaries_at_once_lose_nothing() {
        col.opens("/governance/convening/agenda?id=" + meeting).follows("Minutes");
        hana.follows("Autumn review").presses("Move up");
        List<String> hanas = order(hana);
        col.presses("Move up")
                .sees("Somebody changed the agenda while you were ordering it")
                .sees("Hana");
        col.looksRight("compare");
        assertEquals(2, col.page().locator("ol.agenda").count());
        assertEquals(
                hanas.get(0),
                col.page().locator("ol.agenda >> nth=1 >> li div").first().textContent());
        col.presses("Keep my order");
        assertEquals("Minutes", order(col).get(0));
        assertEquals(6, order(col).size());
    }

    private void nothing_goes_out_before_it_is_cleared() {
        hana.opens("/governance/convening/publish?id=" + meeting)
                .sees("The papers were not sent for clearance")
                .looksRight("publish-obstacles");
        hana.opens("/governance/convening/agenda?id=" + meeting)
                .fills("Answers by", LocalDate.now().plusDays(2).toString())
                .presses("Send for clearance")
                .sees("Papers being cleared");
        hana.opens("/governance/convening/publish?id=" + meeting).sees("not cleared by Legal");
    }

    private void the_papers_are_cleared() {
        for (String item : List.of("Autumn review", "Offers of " + CANARY + " Ltd")) {
            hana.opens("/governance/convening/agenda?id=" + meeting).follows(item);
            hana.page().locator("table.stack a").first().click();
            hana.presses("It is cleared");
        }
        hana.sees("Cleared").looksRight("agenda-cleared");
    }

    private void a_second_person_confirms() {
        hana.opens("/governance/convening/publish?id=" + meeting)
                .sees("a second person must look at this very version")
                .presses("Ask a second person to confirm")
                .sees("Somebody else has to confirm it")
                .looksRight("publish-proposed");
        assertEquals(0, hana.page().locator("input[id=publish]").count());
        col.opens("/governance/convening/publish?id=" + meeting)
                .sees("asks for a second person")
                .looksRight("publish-confirm");
        col.presses("Publish now").sees("Published");
    }

    private void anybody_reads_it() {
        Visitor somebody = visitors.phone().withoutScript().somebody();
        somebody.opens("/governance/meeting/list").sees(BOARD).looksRight("public-list");
        somebody.opens("/governance/meeting/agenda?id=" + meeting)
                .sees("A commission")
                .sees("exempt: paragraph 3")
                .sees("Review of the autumn")
                .looksRight("public-agenda");
        somebody.opens("/governance/meeting/calendar").looksRight("public-calendar");
        String calendar = get(somebody, "/governance/meeting/calendar.ics").text();
        assertTrue(calendar.contains("UID:" + meeting + "@ginnel"));
        String day = product.value("select day from governance.meeting where id = '" + meeting + "'");
        String compact = LocalDate.parse(day).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertTrue(calendar.contains("DTSTART;TZID=Europe/London:" + compact + "T100000"));
    }

    private void the_exempt_words_are_found_nowhere() {
        Visitor somebody = visitors.desktop().withoutScript().somebody();
        for (String path : List.of(
                "/",
                "/governance/meeting/list",
                "/governance/meeting/agenda?id=" + meeting,
                "/governance/meeting/agenda?id=" + meeting + "&version=1",
                "/governance/meeting/calendar",
                "/governance/meeting/calendar.ics")) {
            clean(path, get(somebody, path).text());
        }
        somebody.opens("/governance/meeting/agenda?id=" + meeting);
        for (Object file : (List<?>) somebody.page()
                .locator("a[href*='/governance/meeting/file/']")
                .evaluateAll("links => links.map(link => new URL(link.href).pathname)")) {
            byte[] bytes = get(somebody, file.toString()).body();
            clean(file.toString(), new String(bytes, ISO_8859_1) + text(bytes));
        }
        clean("mails", String.valueOf(product.value("select string_agg(subject || body, ' ') from kernel.outbox")));
    }

    private void clean(String where, String text) {
        assertFalse(text.toLowerCase(Locale.ROOT).contains(CANARY.toLowerCase(Locale.ROOT)), where);
    }

    private APIResponse get(Visitor visitor, String path) {
        APIResponse answer = visitor.context().request().get(product.at(path));
        assertEquals(200, answer.status(), path);
        return answer;
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] pdf(String text) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(text);
                content.endText();
            }
            document.getDocumentInformation().setAuthor("Author" + CANARY);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
