package org.ginnel.governance.convening;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.ginnel.kernel.Texts;

/**
 * The agenda and its public papers as one PDF, made from the snapshot: a tagged cover with the agenda, then each paper
 * behind a bookmark. What is not in the snapshot cannot get in.
 */
final class Pack {
    static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PublicAgenda agenda;
    private final String boardName;
    private final Map<UUID, byte[]> files;

    /** @param files the public bytes of every paper that is not withdrawn */
    Pack(PublicAgenda agenda, String boardName, Map<UUID, byte[]> files) {
        this.agenda = agenda;
        this.boardName = boardName;
        this.files = Map.copyOf(files);
    }

    byte[] bytes() {
        try (PDDocument pack = Loader.loadPDF(cover());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<String, PDPage> starts = new LinkedHashMap<>();
            starts.put(Texts.of("governance", "pack.agenda"), pack.getPage(0));
            bind(pack, starts);
            Pdf.clean(pack, new PackCover(agenda, boardName).title());
            bookmarks(pack, starts);
            pack.getDocumentCatalog().setLanguage("en-GB");
            pack.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] cover() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(Pack::font, "Liberation Sans")
                .withHtmlContent(new PackCover(agenda, boardName).html(), null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static InputStream font() {
        return Loader.class.getResourceAsStream(FONT);
    }

    private void bind(PDDocument pack, Map<String, PDPage> starts) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (PublicAgenda.Item item : agenda.items()) {
            for (PublicAgenda.PublicPaper paper : item.papers()) {
                if (paper.file() != null) {
                    int before = pack.getNumberOfPages();
                    try (PDDocument document = Loader.loadPDF(files.get(paper.file()))) {
                        merger.appendDocument(pack, document);
                    }
                    starts.put(paper.label() + " " + paper.title(), pack.getPage(before));
                }
            }
        }
    }

    private static void bookmarks(PDDocument pack, Map<String, PDPage> starts) {
        PDDocumentOutline outline = new PDDocumentOutline();
        starts.forEach((title, page) -> {
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(page);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            item.setDestination(there);
            outline.addLast(item);
        });
        pack.getDocumentCatalog().setDocumentOutline(outline);
        pack.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
