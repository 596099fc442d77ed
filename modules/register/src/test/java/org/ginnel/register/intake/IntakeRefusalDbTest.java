package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ginnel.register.Intakes.Outcome;
import org.ginnel.register.Intakes.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are refused whole: the sentence names the line, nothing is half applied. */
class IntakeRefusalDbTest {
    private static final String HEADER = "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"";
    private static final String ROW = "\"105143\",\"133925\",\"Queensbridge\",\"Successor\",\"\"";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Importer importer = new Importer();

    @BeforeEach
    void empty() {
        importer.empty();
    }

    private Report read(byte[] bytes) {
        return importer.read(Importer.request("establishment-links", Importer.DAY, false), Importer.content(bytes));
    }

    private Report read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(Report report, String beginning) {
        assertEquals(Outcome.REFUSED, report.outcome());
        assertTrue(report.refusal().startsWith(beginning), report.refusal());
        assertEquals("0", importer.database.value("select count(*) from register.establishment_link"));
        assertEquals(
                report.refusal(),
                importer.database.value("select refusal from register.intake_run where id = '" + report.run() + "'"));
    }

    private String line(Report report) {
        return importer.database.value(
                "select refusal_line from register.intake_run where id = '" + report.run() + "'");
    }

    @Test
    void an_empty_file_and_one_of_a_header_alone() {
        refused(read(""), "The file is empty");
        refused(read("\n\n"), "The file is empty");
        refused(read(HEADER + "\n"), "The file has a header but no rows");
    }

    @Test
    void a_quote_that_is_never_closed() {
        Report report = read(HEADER + "\n" + ROW + "\n\"105144\",\"133926\",\"Park\n" + ROW.replace("\"", ""));
        refused(report, "Line 3: a quotation mark");
        assertEquals("3", line(report));
    }

    @Test
    void a_quote_where_none_may_stand() {
        refused(read(HEADER + "\n\"105144\"x,\"133926\",\"Park\",\"Successor\",\"\"\n"), "Line 2: a quotation mark");
    }

    @Test
    void a_file_cut_off_in_its_last_line() {
        Report report = read(HEADER + "\n" + ROW + "\n\"105144\",\"1339");
        refused(report, "Line 3: ");
    }

    @Test
    void a_row_with_fewer_or_more_fields() {
        refused(
                read(HEADER + "\n" + ROW + "\n105144,133926\n" + ROW),
                "Line 3: the row has 2 fields where the header has 5");
        refused(read(HEADER + "\n" + ROW + ",9\n"), "Line 2: the row has 6 fields where the header has 5");
    }

    @Test
    void the_wrong_columns_are_named_and_so_is_the_list_it_looks_like() {
        refused(
                read("URN,Other\n1,2\n"),
                "The header lacks: LinkURN, LinkType, LinkName, LinkEstablishedDate. It has: URN,");
        Report wards = read("wd22cd,wd22nm,lad22cd,lad22nm\nE05000650,Astley Bridge,E08000001,Bolton\n");
        refused(wards, "The header lacks: URN, ");
        assertTrue(wards.refusal().endsWith("The file looks like another kind of list: Wards."), wards.refusal());
        refused(read(HEADER + ",URN\n" + ROW + ",1\n"), "The header has the column URN twice");
    }

    @Test
    void utf8_and_windows_1252_are_told_apart_by_their_bytes() {
        String text = HEADER + "\n" + ROW.replace("Queensbridge", "St Thomas à Becket – 82°") + "\n";
        for (byte[] bytes : new byte[][] {
            text.getBytes(WINDOWS),
            text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)
        }) {
            importer.empty();
            assertEquals(Outcome.APPLIED, read(bytes).outcome());
            assertEquals(
                    "St Thomas à Becket – 82°",
                    importer.database.value("select link_name from register.establishment_link"));
        }
    }

    @Test
    void bytes_of_no_encoding_are_refused_with_their_line() {
        byte[] bytes = (HEADER + "\n" + ROW + "\n" + ROW.replace("Queensbridge", "Qu??nsbridge") + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0x81 : bytes[i];
        }
        Report report = read(bytes);
        refused(report, "Line 3: the byte 81 does not belong to any encoding");
        assertEquals("3", line(report));
    }

    @Test
    void windows_1252_is_refused_where_the_list_is_always_utf8() {
        Report report = importer.read(
                Importer.request("t-level-routes", Importer.DAY, false),
                Importer.content(WINDOWS, "Id,Name", "1,Construction", "2,Café"));
        assertTrue(report.refusal().startsWith("Line 3: the byte E9"), report.refusal());
    }

    @Test
    void utf_16_and_spreadsheets_are_no_text() throws IOException {
        refused(read((HEADER + "\n" + ROW).getBytes(StandardCharsets.UTF_16)), "Line 1: the file is not text");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sheet)) {
            for (String part : new String[] {"xl/workbook.xml", "xl/styles.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<xml/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        refused(read(sheet.toByteArray()), "The packed file has several parts");
    }

    @Test
    void packed_files_are_read_and_those_cut_off_are_refused() throws IOException {
        byte[] text = (HEADER + "\n" + ROW + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(text);
        }
        refused(read(Arrays.copyOf(gzip.toByteArray(), gzip.size() - 12)), "Line ");
        refused(read(Arrays.copyOf(gzip.toByteArray(), 5)), "Line 1: the file is cut off");
        assertEquals(Outcome.APPLIED, read(gzip.toByteArray()).outcome());
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("links.csv"));
            zip.write(text);
            zip.closeEntry();
        }
        assertEquals(1, read(zipped.toByteArray()).counts().unchanged());
    }

    @Test
    void a_list_of_rows_that_all_do_not_fit_is_another_list() {
        refused(
                read(HEADER + "\n" + ROW.replace("105143", "x") + "\n"),
                "None of the 1 rows fits; the first one because: URN 'x' is not 6 digits");
    }

    @Test
    void json_that_is_cut_off_or_none_at_all() {
        Report cut = importer.read(
                Importer.request("bank-holidays", Importer.DAY, false),
                Importer.content(
                        "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[\n{\"title\":\"New"
                                .getBytes(StandardCharsets.UTF_8)));
        assertTrue(cut.refusal().startsWith("Line 2: this is not JSON"), cut.refusal());
        Report lines = importer.apply("job-profiles", "{\"slug\":\"a\"}", "{nonsense");
        assertTrue(lines.refusal().startsWith("The header lacks: title"), lines.refusal());
    }

    @Test
    void the_bank_holidays_of_gov_uk_are_read_and_old_years_do_not_end() {
        String gov = "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[{\"title\":\"New Year’s"
                + " Day\",\"date\":\"2027-01-01\",\"notes\":\"\",\"bunting\":true},{\"title\":\"Boxing Day\",\"date\":"
                + "\"2027-12-28\",\"notes\":\"Substitute day\",\"bunting\":true}]},\"scotland\":{\"division\":\"scotland\","
                + "\"events\":[{\"title\":\"2nd January\",\"date\":\"2027-01-04\",\"notes\":\"Substitute day\","
                + "\"bunting\":true}]}}";
        importer.apply(
                "bank-holidays", "date,weekday,title,key,substitute_day", "2019-01-01,Tuesday,New Year’s Day,k,no");
        Report report = importer.apply("bank-holidays", gov);
        assertEquals(3, report.counts().added(), report::refusal);
        assertEquals(0, report.counts().ended());
        assertEquals(
                "3",
                importer.database.value(
                        "select count(*) from register.holiday where day in ('2019-01-01', '2027-01-01',"
                                + " '2027-12-28') and substitute = (day = '2027-12-28')"));
        assertEquals("0", importer.database.value("select count(*) from register.holiday where day = '2027-01-04'"));
    }
}
