package org.ginnel.governance.convening;

import static org.ginnel.governance.convening.MeetingExamples.COL;
import static org.ginnel.governance.convening.MeetingExamples.HANA;
import static org.ginnel.governance.convening.MeetingExamples.NOW;
import static org.ginnel.governance.convening.MeetingExamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** The pack is read again: its text, its bookmarks, what it says about itself. */
class PackTest {
    private final byte[] pack = pack();

    private static byte[] pack() {
        Meeting meeting = MeetingExamples.clearedWithAnExemptItem();
        meeting.propose(order(meeting, HANA));
        meeting.publish(order(meeting, COL));
        PublicAgenda agenda = PublicAgenda.of(meeting, NOW, order(meeting, COL).days(), null);
        Map<UUID, byte[]> files = new HashMap<>();
        agenda.files()
                .forEach(paper -> files.put(
                        paper.file(), PdfExamples.saying("secretauthor", "First page", "Second page, the autumn")));
        return new Pack(agenda, "Board & “friends” <of> schools", files).bytes();
    }

    @Test
    void it_holds_the_agenda_and_the_pages_of_every_public_paper() {
        String text = String.join("\n", new Pdf(pack).texts());
        assertEquals(3, new Pdf(pack).pages());
        assertTrue(text.contains("Board & “friends” <of> schools"));
        assertTrue(text.contains("Thursday 14 January 2027, 10:00 to 12:00"));
        assertTrue(text.contains("2a Review of the autumn"));
        assertTrue(text.contains("Exempt: paragraph 3"));
        assertTrue(text.contains("Second page, the autumn"));
    }

    @Test
    void it_holds_no_word_of_what_is_exempt_nor_who_wrote_what() {
        String all = String.join("\n", new Pdf(pack).texts())
                + new String(pack, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (String word : List.of("Zanzibarium", "Prices of three firms", "secretauthor", "M Brierley")) {
            assertFalse(all.contains(word), word);
        }
    }

    @Test
    void its_bookmarks_name_the_agenda_and_each_public_paper() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertEquals(List.of("Agenda", "2a Review of the autumn"), titles);
        }
    }

    @Test
    void it_says_its_title_and_language_is_tagged_and_says_nothing_else() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack)) {
            assertEquals(
                    List.of("Title"),
                    List.copyOf(document.getDocumentInformation().getMetadataKeys()));
            assertNull(document.getDocumentCatalog().getMetadata());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    @Test
    void the_public_copy_of_a_paper_carries_its_title_alone() throws IOException {
        byte[] copy = new Pdf(PdfExamples.saying("secretauthor", "Text")).cleaned("A title");
        assertFalse(new String(copy, java.nio.charset.StandardCharsets.ISO_8859_1).contains("secretauthor"));
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertEquals("A title", document.getDocumentInformation().getTitle());
        }
    }
}
