package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Intakes.Counts;
import org.ginnel.register.Intakes.Outcome;
import org.ginnel.register.Intakes.Report;
import org.ginnel.register.Intakes.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeDbTest {
    private static final String HEADER = "wd22cd,wd22nm,lad22cd,lad22nm";
    private static final String ASTLEY = "E05000650,Astley Bridge,E08000001,Bolton";
    private static final String BRADSHAW = "E05000651,Bradshaw,E08000001,Bolton";
    private static final String ELTON = "E05000674,Elton,E08000002,Bury";

    private final Importer importer = new Importer();

    @BeforeEach
    void empty() {
        importer.empty();
    }

    private String held(String code) {
        return importer.database.value(
                "select concat_ws('|', name, since, changed, ended) from register.ward where code = '" + code + "'");
    }

    private String count(String table) {
        return importer.database.value("select count(*) from register." + table);
    }

    @Test
    void what_is_new_changed_and_gone_is_counted_and_dated() {
        importer.apply("wards", HEADER, ASTLEY, BRADSHAW, ELTON);
        Report second = importer.read(
                Importer.request("wards", LocalDate.parse("2025-09-01"), false),
                Importer.content(
                        StandardCharsets.UTF_8,
                        HEADER,
                        "E05000650,Astley Bridge and North,E08000001,Bolton",
                        "E05000652,Breightmet,E08000001,Bolton"));
        assertEquals(new Counts(2, 1, 1, 0, 1), second.counts());
        assertEquals("Astley Bridge and North|2025-04-22|2025-09-01", held("E05000650"));
        assertEquals("Bradshaw|2025-04-22|2025-04-22|2025-09-01", held("E05000651"));
        assertEquals("Elton|2025-04-22|2025-04-22", held("E05000674"), "the list does not speak of Bury");
    }

    @Test
    void what_comes_back_is_no_longer_ended() {
        importer.apply("wards", HEADER, ASTLEY, BRADSHAW);
        importer.apply("wards", HEADER, ASTLEY);
        Report third = importer.apply("wards", HEADER, ASTLEY, BRADSHAW);
        assertEquals(new Counts(2, 0, 1, 1, 0), third.counts());
        assertEquals("Bradshaw|2025-04-22|2025-04-22", held("E05000651"));
    }

    @Test
    void a_dry_run_counts_the_same_and_changes_nothing() {
        importer.apply("wards", HEADER, ASTLEY, BRADSHAW);
        Report dry = importer.check("wards", HEADER, "E05000650,Other,E08000001,Bolton", ELTON);
        assertEquals(Outcome.CHECKED, dry.outcome());
        assertEquals(new Counts(2, 1, 1, 0, 1), dry.counts());
        assertEquals("Astley Bridge|2025-04-22|2025-04-22", held("E05000650"));
        assertEquals("2", count("ward"));
        assertEquals(
                "CHECKED|2|1|1|0|1|0|a test|2025-04-22",
                importer.database.value("select concat_ws('|', state, read, added, changed, unchanged, ended, refused,"
                        + " source, date_of_data) from register.intake_run where id = '" + dry.run() + "'"));
    }

    @Test
    void a_row_that_does_not_fit_is_left_out_and_listed_with_its_line() {
        importer.apply("wards", HEADER, ASTLEY, BRADSHAW);
        Report report =
                importer.apply("wards", HEADER, ASTLEY, "E05000651,,E08000001,Bolton", "abc,No code,E08000002,Bury");
        assertEquals(2, report.refused());
        assertEquals(new Counts(3, 0, 0, 1, 0), report.counts());
        assertEquals("wd22nm is empty", report.rows().get(0).reason());
        assertEquals(3, report.rows().get(0).line());
        assertEquals(
                "wd22cd 'abc' is not written like E05000650",
                report.rows().get(1).reason());
        assertEquals("Bradshaw|2025-04-22|2025-04-22", held("E05000651"), "a refused row has not gone");
        assertEquals("2", count("intake_refusal"));
    }

    @Test
    void nothing_ends_when_a_rows_key_could_not_be_read() {
        importer.apply("wards", HEADER, ASTLEY, BRADSHAW);
        Report report = importer.apply("wards", HEADER, ASTLEY, "E0500O651,Bradshaw,E08000001,Bolton");
        assertEquals(0, report.counts().ended());
    }

    @Test
    void the_same_key_twice_leaves_the_first_row() {
        Report report = importer.apply("wards", HEADER, ASTLEY, "E05000650,Again,E08000001,Bolton", BRADSHAW);
        assertEquals(new Counts(3, 2, 0, 0, 0), report.counts());
        assertEquals(
                "code 'E05000650' was already on line 2; the first one counts",
                report.rows().get(0).reason());
        assertEquals("Astley Bridge|2025-04-22|2025-04-22", held("E05000650"));
    }

    @Test
    void a_list_without_many_of_the_rows_held_is_taken_for_cut_off() {
        String[] all = Stream.concat(
                        Stream.of(HEADER),
                        IntStream.range(0, 100).mapToObj(n -> "E0500" + (1000 + n) + ",Ward,E08000001,Bolton"))
                .toArray(String[]::new);
        importer.apply("wards", all);
        Report report = importer.apply("wards", HEADER, all[1], all[2]);
        assertEquals(Outcome.REFUSED, report.outcome());
        assertTrue(report.refusal().startsWith("The list lacks 98 of the 100 rows held"), report.refusal());
        assertEquals("0", importer.database.value("select count(*) from register.ward where ended is not null"));
        Request meant = new Request("wards", Importer.DAY, "a test", false, true, null);
        Report again = importer.read(meant, Importer.content(StandardCharsets.UTF_8, HEADER, all[1], all[2]));
        assertEquals(98, again.counts().ended());
    }

    @Test
    void an_older_list_and_one_of_tomorrow_are_refused() {
        importer.apply("wards", HEADER, ASTLEY);
        Content list = Importer.content(StandardCharsets.UTF_8, HEADER, BRADSHAW);
        Report older = importer.read(Importer.request("wards", LocalDate.parse("2025-04-21"), false), list);
        assertTrue(older.refusal().contains("Tuesday 22 April 2025"), older.refusal());
        Report ahead = importer.read(Importer.request("wards", LocalDate.parse("2999-01-01"), false), list);
        assertTrue(ahead.refusal().contains("is in the future"), ahead.refusal());
    }

    @Test
    void a_kind_that_is_not_there_is_refused_before_anything_is_written() {
        assertThrows(Refusal.class, () -> importer.apply("planets", "name", "Mars"));
        assertEquals("0", count("intake_run"));
    }

    @Test
    void columns_a_file_lacks_are_left_alone() {
        String gov = "Id,LarId,TlevelTitle,Name,StartYear,TlRouteId";
        importer.apply("t-levels", gov, "1,6100008X,T Level in Finance,Finance,2022,5");
        String short_ = "slug,title,soc_code,salary_starter,salary_experienced,minimum_hours,maximum_hours,categories,"
                + "apprenticeship_standards,description";
        Report whole = importer.apply(
                "job-profiles",
                "{\"slug\":\"baker\",\"title\":\"Baker\",\"soc_code\":\"5432\",\"salary_starter\":\"variable\","
                        + "\"salary_experienced\":\"\",\"minimum_hours\":37.5,\"maximum_hours\":40,\"categories\":[\"Food\"],"
                        + "\"apprenticeship_standards\":[],\"description_html\":\"<p>Bakes &amp; sells</p>\","
                        + "\"day_to_day_tasks\":[\"mixing\",\"baking\"],\"entry_routes\":{\"college\":[{\"a\":\"<p>A"
                        + " course</p>\"}]},\"career_path_html\":null}");
        assertEquals(1, whole.counts().added(), whole::refusal);
        importer.apply("job-profiles", short_, "baker,Baker,5432,variable,,37.5,40,Food,,Bakes &amp; sells");
        assertEquals(
                "Bakes & sells|t|{mixing,baking}|A course",
                importer.database.value("select concat_ws('|', description, salary_varies, tasks, entry_college) from"
                        + " register.job_profile"));
    }

    @Test
    void of_many_runs_of_a_kind_at_once_one_is_applied_at_a_time() throws Exception {
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CountDownLatch ready = new CountDownLatch(many);
        try {
            List<Future<Report>> runs = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                runs.add(threads.submit((Callable<Report>) () -> {
                    try (Connection connection = importer.database.app().getConnection()) {
                        ready.countDown();
                        ready.await();
                        return new Intake()
                                .run(
                                        connection,
                                        Ids.next(),
                                        Importer.request("wards", Importer.DAY, false),
                                        Importer.content(StandardCharsets.UTF_8, HEADER, ASTLEY, BRADSHAW),
                                        rows -> {},
                                        Intake.LIMIT);
                    }
                }));
            }
            long added = 0;
            for (Future<Report> run : runs) {
                Report report = run.get();
                added += report.counts().added();
                assertTrue(
                        report.outcome() == Outcome.APPLIED
                                || report.refusal().startsWith("A list of this kind is being read"),
                        report.refusal());
            }
            assertEquals(2, added);
            assertEquals("2", count("ward"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_run_whose_process_died_is_given_up_by_the_next() {
        importer.database.sql("insert into register.intake_run (id, kind, file_name, date_of_data, source, licence,"
                + " dry_run, state, touched) values (gen_random_uuid(), 'wards', 'f', '2025-01-01', 's', 'l', false,"
                + " 'READING', now() - interval '5 minutes')");
        importer.apply("wards", HEADER, ASTLEY);
        assertEquals(
                "1", importer.database.value("select count(*) from register.intake_run where state = 'INTERRUPTED'"));
    }
}
