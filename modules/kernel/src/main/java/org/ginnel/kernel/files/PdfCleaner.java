package org.ginnel.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ginnel.kernel.Refusal;

/**
 * Reads an uploaded PDF to its end and writes it anew: what does not belong into a paper is a reason to refuse it, who
 * wrote it with what and its earlier versions are left out. The same input gives the same output.
 */
final class PdfCleaner {
    private static final Logger LOG = Logger.getLogger(PdfCleaner.class.getName());
    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_OBJECTS = 500_000;

    private PdfCleaner() {}

    static void clean(Path from, Path to) throws IOException {
        requireMagic(from);
        if (!Unpacking.isBounded(Files.readAllBytes(from))) {
            throw Refusal.of(FileObstacle.DAMAGED);
        }
        try (PDDocument pdf = Loader.loadPDF(from.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw Refusal.of(FileObstacle.ENCRYPTED);
            }
            inspect(pdf.getDocument());
            if (pdf.getNumberOfPages() == 0) {
                throw Refusal.of(FileObstacle.DAMAGED);
            }
            strip(pdf);
            try (OutputStream out = Files.newOutputStream(to)) {
                pdf.save(out);
            }
        } catch (InvalidPasswordException locked) {
            LOG.log(Level.FINE, "an upload has a password", locked);
            throw Refusal.of(FileObstacle.ENCRYPTED);
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError damaged) {
            LOG.log(Level.FINE, "an upload cannot be read", damaged);
            throw Refusal.of(FileObstacle.DAMAGED);
        }
    }

    private static void requireMagic(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw Refusal.of(FileObstacle.NOT_A_PDF);
            }
        }
    }

    /** Every object, reachable or not. */
    private static void inspect(COSDocument document) throws IOException {
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw Refusal.of(FileObstacle.DAMAGED);
        }
        PdfContent content = new PdfContent();
        content.look(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            content.look(document.getObjectFromPool(key).getObject());
        }
    }

    private static void strip(PDDocument pdf) {
        pdf.setDocumentInformation(new PDDocumentInformation());
        pdf.getDocument().getTrailer().removeItem(org.apache.pdfbox.cos.COSName.INFO);
        pdf.getDocument().getTrailer().removeItem(org.apache.pdfbox.cos.COSName.ID);
        pdf.setDocumentId(0L);
        pdf.setAllSecurityToBeRemoved(true);
    }
}
