package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.ginnel.register.Intakes.Counts;
import org.ginnel.register.Intakes.Outcome;
import org.ginnel.register.Intakes.Report;
import org.ginnel.register.Intakes.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullExtractDbTest {
    private static final int SCHOOLS = 52_000;

    private final Importer importer = new Importer();

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        importer.empty();
    }

    @Test
    void the_full_official_extract_is_read_unchanged() throws Exception {
        Path file = folder.resolve("edubasealldata20250422.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            FullExtract.write(out, SCHOOLS, 7);
        }
        Report first = importer.apply("establishments", file, Importer.DAY);
        assertEquals(Outcome.APPLIED, first.outcome(), first::refusal);
        assertEquals(0, first.refused(), () -> first.rows().get(0).reason());
        assertEquals(new Counts(SCHOOLS, SCHOOLS, 0, 0, 0), first.counts());
        Report second = importer.apply("establishments", file, Importer.DAY);
        assertEquals(new Counts(SCHOOLS, 0, 0, SCHOOLS, 0), second.counts());
        assertEquals(
                "St Thomas à Becket’s \"Invented\" School, no. 100000|16|{\"ASD - Autistic Spectrum Disorder\",\"SLD -"
                        + " Severe Learning Difficulty\"}|ZT10 1AA",
                importer.database.value("select concat_ws('|', establishment_name, resourced_provision_capacity, sen,"
                        + " postcode) from register.establishment where urn = '100000'"));
        assertEquals(
                "t|SCHOOL|t|0",
                importer.database.value("select concat_ws('|', o.id = '" + Identity.of("urn:100001") + "', o.kind,"
                        + " s.latitude between 51 and 54, o.version) from register.organisation o join register.site s on"
                        + " s.organisation = o.id where o.urn = '100001'"));
        assertEquals(
                "0",
                importer.database.value("select count(*) from register.organisation where (closed is null) <> (urn in"
                        + " (select urn from register.establishment where establishment_status_name = 'Open'))"));
    }

    @Test
    void the_older_spine_does_not_wipe_what_only_the_extract_knows() throws Exception {
        ByteArrayOutputStream extract = new ByteArrayOutputStream();
        FullExtract.write(extract, 1, 7);
        importer.read(Importer.request("establishments", Importer.DAY, false), Importer.content(extract.toByteArray()));
        String la = importer.database.value("select la_code from register.establishment");
        importer.apply(
                "establishments",
                "URN,LA,ESTAB,LAESTAB,SCHNAME,OTHERSCHNAME,STREET,LOCALITY,ADDRESS3,TOWN,POSTCODE,ICLOSE,OPENDATE,"
                        + "CLOSEDATE,ISNEW,MINORGROUP,NFTYPE,OTHERNFTYPE,ISPRIMARY,ISSECONDARY,ISPOST16,AGEL,AGEH,GENDER,"
                        + "SIXFGENDER,RELDENOM,ADMPOL,OTHERURN,NEWACFLAG,RE-BROKERED",
                "100000," + la
                        + ",2000,3502000,New name,,Street,,,Town,ZT1 1AA,1,,,0,College,Sixth form college,,0,0,1,16,"
                        + "19,Mixed,Mixed,None,,,6,0");
        assertEquals(
                "New name|12|16 plus|COLLEGE|New name",
                importer.database.value("select concat_ws('|', establishment_name, resourced_provision_on_roll,"
                        + " phase_of_education_name, o.kind, o.name) from register.establishment e join"
                        + " register.organisation o on o.urn = e.urn"));
    }

    @Test
    void a_gigabyte_is_refused_at_the_limit_and_never_in_memory() {
        long used = used();
        AtomicLong most = new AtomicLong();
        Content gigabyte = endless(1L << 30, most);
        Report refused = importer.read(
                new Request("establishment-links", Importer.DAY, "a test", false, false, null), gigabyte, 64L << 20);
        assertEquals(Outcome.REFUSED, refused.outcome());
        assertTrue(
                refused.refusal().matches("Line \\d+: here the file passes the limit of 64 MB.*"), refused.refusal());
        assertTrue(most.get() <= (65L << 20), "read no further than the limit");
        assertTrue(used() - used < 48L << 20, "kept nothing");
    }

    @Test
    void a_large_list_is_read_in_constant_memory() {
        Report report = importer.read(
                Importer.request("establishment-links", Importer.DAY, true), endless(48L << 20, new AtomicLong()));
        assertEquals(Outcome.CHECKED, report.outcome(), report::refusal);
        assertTrue(report.refused() > 500_000, "each row is refused");
        assertEquals(Staging.KEPT, report.rows().size());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A list that is made while it is read. One row is right, all others are not. */
    private static Content endless(long bytes, AtomicLong most) {
        byte[] header = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n105143,133925,A,Successor,\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] row = "105143,133925,Endless school,Successor,yesterday\n".getBytes(StandardCharsets.UTF_8);
        return new Content() {
            @Override
            public String name() {
                return "endless.csv";
            }

            @Override
            public InputStream raw() {
                return new InputStream() {
                    private long given;

                    @Override
                    public int read() {
                        if (given >= bytes && (given - header.length) % row.length == 0) {
                            return -1;
                        }
                        int next = given < header.length
                                ? header[(int) given]
                                : row[(int) ((given - header.length) % row.length)];
                        given++;
                        most.accumulateAndGet(given, Math::max);
                        return next;
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        int count = 0;
                        for (int next = read(); next >= 0; next = count < length ? read() : -1) {
                            into[from + count++] = (byte) next;
                        }
                        return count == 0 ? -1 : count;
                    }
                };
            }
        };
    }
}
