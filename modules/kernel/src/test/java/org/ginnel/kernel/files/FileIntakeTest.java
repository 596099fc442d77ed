package org.ginnel.kernel.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIntakeTest {
    @TempDir
    Path folder;

    private FileIntake intake(Map<Setting, String> more) {
        Map<Setting, String> settings = new EnumMap<>(Map.of(Setting.FILES, folder.toString()));
        settings.putAll(more);
        return new FileIntake(Config.of(settings));
    }

    private CheckedFile take(byte[] bytes) {
        return intake(Map.of()).pdf(new ByteArrayInputStream(bytes));
    }

    private void refused(FileObstacle why, byte[] bytes) {
        assertTrue(assertThrows(Refusal.class, () -> take(bytes)).has(why));
        assertEquals(0, left(), "nothing stays behind");
    }

    private long left() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private byte[] read(CheckedFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Vault(folder).read(file.id(), out);
        return out.toByteArray();
    }

    @Test
    void an_honest_paper_is_put_down_once_and_reads_the_same() throws Exception {
        byte[] paper = Papers.honest();
        CheckedFile file = take(paper);
        assertEquals(file, take(paper));
        assertEquals(1, left());
        byte[] back = read(file);
        assertEquals(file.size(), back.length);
        try (PDDocument pdf = Loader.loadPDF(back)) {
            assertEquals("A paper", new PDFTextStripper().getText(pdf).strip());
        }
    }

    @Test
    void who_wrote_it_is_left_out() throws Exception {
        byte[] paper = Papers.written();
        try (PDDocument pdf = Loader.loadPDF(read(take(paper)))) {
            assertEquals(null, pdf.getDocumentInformation().getAuthor());
            assertEquals(null, pdf.getDocumentCatalog().getMetadata());
        }
        assertFalse(new String(read(take(paper)), ISO_8859_1).contains("Hana"));
    }

    @Test
    void a_link_to_click_on_is_no_danger() {
        take(Papers.withLink());
    }

    @Test
    void what_acts_is_refused_wherever_it_stands() {
        refused(FileObstacle.ACTIVE, Papers.opening(Papers.script()));
        refused(FileObstacle.ACTIVE, Papers.opening(Papers.uri()));
        refused(FileObstacle.ACTIVE, Papers.opening(Papers.launch()));
        refused(FileObstacle.ACTIVE, Papers.clicking(Papers.launch()));
        refused(FileObstacle.ACTIVE, Papers.clicking(Papers.script()));
        refused(FileObstacle.ACTIVE, Papers.hiding());
    }

    @Test
    void files_inside_passwords_and_what_is_no_pdf_are_refused() {
        refused(FileObstacle.HOLDS_FILES, Papers.carrying());
        refused(FileObstacle.ENCRYPTED, Papers.locked("secret"));
        refused(FileObstacle.ENCRYPTED, Papers.locked(""));
        refused(FileObstacle.EMPTY, new byte[0]);
        refused(FileObstacle.NOT_A_PDF, "<html>%PDF-1.7".getBytes(ISO_8859_1));
        refused(FileObstacle.NOT_A_PDF, new byte[] {'P', 'K', 3, 4});
        refused(FileObstacle.DAMAGED, "%PDF-1.7\nnothing more".getBytes(ISO_8859_1));
        byte[] paper = Papers.honest();
        refused(FileObstacle.DAMAGED, Arrays.copyOf(paper, 60));
    }

    @Test
    void the_size_is_bounded_while_reading() {
        FileIntake small = intake(Map.of(Setting.FILE_BYTES, "1000"));
        Refusal refusal = assertThrows(Refusal.class, () -> small.pdf(new ByteArrayInputStream(new byte[100_000])));
        assertTrue(refusal.has(FileObstacle.TOO_LARGE));
        assertEquals(0, left());
    }

    @Test
    void a_table_that_unpacks_to_too_much_is_refused_before_it_is_parsed() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 65; i++) {
                deflate.write(new byte[1024 * 1024]);
            }
        }
        for (String head : new String[] {
            "<</Type/ObjStm/N 1/First 5/Filter/FlateDecode",
            "<</N 1/First 5/Filter/FlateDecode",
            "<</Type/Obj#53tm/N 1/Filter/FlateDecode",
            "<</First 5/Filter[/FlateDecode/FlateDecode]",
            "<</First 5/Filter 7 0 R"
        }) {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            bomb.write(("%PDF-1.7\n1 0 obj\n" + head + ">>\nstream\n").getBytes(ISO_8859_1));
            packed.writeTo(bomb);
            bomb.write("\nendstream\nendobj\n".getBytes(ISO_8859_1));
            assertFalse(Unpacking.isBounded(bomb.toByteArray()), head);
        }
        assertTrue(Unpacking.isBounded(Papers.honest()));
    }

    @Test
    void bytes_that_changed_on_the_disk_are_not_handed_out() throws Exception {
        CheckedFile file = take(Papers.honest());
        try (Stream<Path> files = Files.walk(folder)) {
            Path stored = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(stored, "changed");
        }
        assertThrows(IOException.class, () -> read(file));
    }
}
