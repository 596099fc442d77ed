package org.ginnel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the journeys of meetings have in common: a meeting called through the pages, its items and papers. */
final class AgendaStory {
    static final String BOARD = "School Improvement Partnership Board";

    private final Product product;
    private final Visitor secretary;
    private String meeting;

    AgendaStory(Product product, Visitor secretary) {
        this.product = product;
        this.secretary = secretary;
    }

    /** Calls a meeting on the first free working day from then on and starts its agenda. */
    AgendaStory called(LocalDate from) {
        secretary.opens("/governance/convening/schedule");
        secretary.page().selectOption("[id$=board]", new SelectOption().setLabel(BOARD));
        secretary.fills("Day", free(from).toString()).fills("Where", "Room 7").presses("Call the meeting");
        return isCalled();
    }

    /** The meeting whose agenda the secretary stands before. */
    AgendaStory isCalled() {
        secretary.sees("Room 7");
        meeting = secretary.where().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        secretary.presses("Start the agenda").sees("The agenda has no items yet");
        return this;
    }

    LocalDate free(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek().getValue() > 5
                || !"0".equals(product.value("select count(*) from governance.meeting where day = '" + day + "'"))) {
            day = day.plusDays(1);
        }
        return day;
    }

    String meeting() {
        return meeting;
    }

    String agenda() {
        return "/governance/convening/agenda?id=" + meeting;
    }

    String publish() {
        return "/governance/convening/publish?id=" + meeting;
    }

    String inPublic() {
        return "/governance/meeting/agenda?id=" + meeting;
    }

    AgendaStory item(String title) {
        return item(title, false);
    }

    AgendaStory item(String title, boolean paper) {
        secretary.opens(agenda()).follows("Add an item").fills("Title", title).fills("Led by", "The chair");
        if (paper) {
            secretary.field("A paper comes with this item").check();
        }
        secretary.presses("Save the item").sees(title);
        return this;
    }

    /** The form for a paper of this item. */
    Visitor bringsTo(String item) {
        secretary.opens(agenda()).follows(item);
        secretary
                .page()
                .locator("a[href*='/governance/convening/paper']:has-text('Attach a paper')")
                .first()
                .click();
        return secretary;
    }

    void chooses(String file, String text) {
        secretary.page().locator("input[type=file]").setInputFiles(new FilePayload(file, "application/pdf", pdf(text)));
    }

    void clears(String item) {
        secretary.opens(agenda()).follows(item);
        secretary.page().locator("table.stack a").first().click();
        secretary.presses("It is cleared").sees("Cleared");
    }

    /** Follows what stands at home about this meeting. */
    void followsFromHome(Visitor visitor, String action) {
        visitor.opens("/home")
                .page()
                .locator("table.needs a[href*='" + meeting + "']:has-text('" + action + "')")
                .click();
    }

    Locator items(Visitor visitor) {
        return visitor.page().locator("ol.agenda > li a");
    }

    /** Waits until the items stand in this order. */
    void isInOrder(Visitor visitor, String... titles) {
        assertThat(items(visitor)).hasText(titles);
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getCOSObject() + new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] pdf(String text) {
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
            document.getDocumentInformation().setAuthor("Author of " + text);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
