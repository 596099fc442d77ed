package org.ginnel.governance.convening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as bytes: its text page by page, and a copy that carries nothing but its pages and a title. */
final class Pdf {
    private final byte[] bytes;

    Pdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    int pages() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Text of each page; page 0 is what the file says about itself. */
    List<String> texts() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> texts = new ArrayList<>();
            texts.add(about(document.getDocumentInformation()));
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As {@link #texts}, with the title under which it will be listed on page 0. */
    List<String> textsWith(String title) {
        List<String> texts = new ArrayList<>(texts());
        texts.set(0, title + "\n" + texts.get(0));
        return texts;
    }

    private static String about(PDDocumentInformation information) {
        return String.join(
                "\n",
                information.getMetadataKeys().stream()
                        .map(key -> String.valueOf(information.getCustomMetadataValue(key)))
                        .toList());
    }

    /** The public copy: no author, no producer, no attachments, no actions, no hidden description. */
    byte[] cleaned(String title) {
        try (PDDocument document = Loader.loadPDF(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            clean(document, title);
            document.save(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void clean(PDDocument document, String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setMetadata(null);
        catalog.setNames(null);
        catalog.setOpenAction(null);
        catalog.setActions(null);
        catalog.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.getPDFName("PieceInfo"));
        catalog.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.getPDFName("AF"));
    }
}
