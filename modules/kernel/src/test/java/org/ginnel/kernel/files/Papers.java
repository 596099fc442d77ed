package org.ginnel.kernel.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF files for tests, honest and other. */
final class Papers {
    private Papers() {}

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    static byte[] honest() {
        return made(pdf -> {});
    }

    static byte[] written() {
        return made(pdf -> {
            pdf.getDocumentInformation().setAuthor("Hana Osei-Grant");
            pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
            PDMetadata xmp = new PDMetadata(pdf, new ByteArrayInputStream("<x>Hana Osei-Grant</x>".getBytes()));
            pdf.getDocumentCatalog().setMetadata(xmp);
        });
    }

    static byte[] withLink() {
        return made(pdf -> onClick(pdf, uri()));
    }

    static byte[] opening(PDAction action) {
        return made(pdf -> pdf.getDocumentCatalog().setOpenAction(action));
    }

    static byte[] clicking(PDAction action) {
        return made(pdf -> onClick(pdf, action));
    }

    static PDAction script() {
        return new PDActionJavaScript("app.alert(1)");
    }

    static PDAction launch() {
        return new PDActionLaunch();
    }

    static PDActionURI uri() {
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.org/");
        return action;
    }

    /** A script no page or action leads to. */
    static byte[] hiding() {
        return made(pdf -> {
            COSDictionary hidden = new COSDictionary();
            hidden.setName(COSName.S, "JavaScript");
            hidden.setString(COSName.JS, "app.alert(1)");
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Quiet"), hidden);
        });
    }

    static byte[] carrying() {
        return made(pdf -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("inside.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("inside", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] locked(String password) {
        return made(pdf -> pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    private static void onClick(PDDocument pdf, PDAction action) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        pdf.getPage(0).getAnnotations().add(link);
    }

    private static byte[] made(Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(pdf, page)) {
                words.beginText();
                words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                words.newLineAtOffset(50, 700);
                words.showText("A paper");
                words.endText();
            }
            change.to(pdf);
            pdf.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
