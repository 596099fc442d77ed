package org.ginnel.gateways.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseBook;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Site;
import org.ginnel.register.SentTables;
import org.junit.jupiter.api.Test;

class CourseIntakeDbTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String HEADER = String.join(",", CourseBook.COLUMNS) + "\n";
    private static final String GOOD =
            "DSD-1,Digital Software Development,T_LEVEL,3,M12 6HG,61058014,,digital-and-tech,"
                    + "2027-09-06,20,1.2,\"Maths 4, English 4\",A quiet room,OPEN\n";

    private final TestDatabase database = TestDatabase.of("gateways");
    private final OrganisationId ardwick = new OrganisationId(Ids.next());
    private final OrganisationId irwell = new OrganisationId(Ids.next());
    private final List<DomainEvent> told = new ArrayList<>();

    @Test
    void a_file_is_counted_first_then_taken_in_and_the_second_time_it_changes_nothing() {
        assertEquals(new FileOutcome(1, 1, 0, 0, 0, 0, List.of()), take(ardwick, GOOD, false));
        assertEquals(List.of(), rows(ardwick));
        assertEquals(1, take(ardwick, GOOD, true).added());
        assertEquals(1, told.size());
        assertEquals(new FileOutcome(1, 0, 0, 1, 0, 0, List.of()), take(ardwick, GOOD, true));
        assertEquals(1, told.size());
        FileOutcome more = take(ardwick, GOOD.replace(",20,", ",24,"), true);
        assertEquals(List.of(0, 1, 0), List.of(more.added(), more.changed(), more.unchanged()));
        assertEquals("24", rows(ardwick).get(0).get(9));
    }

    @Test
    void what_is_handed_out_comes_back_as_it_was_formulas_and_line_breaks_too() {
        String odd = GOOD.replace("A quiet room", "\"=1+1\ntwo lines, \"\"quoted\"\"\"")
                .replace("DSD-1", "@DSD");
        take(ardwick, odd + GOOD.replace("OPEN", "PAUSED").replace("DSD-1", "'-DSD"), true);
        String out = CourseFile.text(rows(ardwick));
        assertFalse(out.contains(",=1+1") || out.contains("\n@DSD"), out);
        FileOutcome back = read(ardwick, out.getBytes(UTF_8), true);
        assertEquals(new FileOutcome(2, 0, 0, 2, 0, 0, List.of()), back);
    }

    @Test
    void each_row_that_cannot_go_in_is_named_with_line_column_and_reason_and_the_others_go_in() {
        List<String> bad = List.of(
                GOOD.replace("DSD-1", ""),
                GOOD.replace("DSD-1", Ids.next().toString()),
                GOOD,
                with("B1", "T_LEVEL", "DIPLOMA"),
                with("B2", ",3,", ",9,"),
                with("B3", "M12 6HG", "SW1A 1AA"),
                with("B4", "61058014", "99999999"),
                with("B5", "61058014,,", "61058014,ST0116,"),
                with("B6", "T_LEVEL", "APPRENTICESHIP"),
                with("B7", "digital-and-tech", "magic"),
                with("B8", "digital-and-tech", ""),
                with("B9", "2027-09-06", "2027-02-30"),
                with("C1", "2027-09-06", "2026-09-07"),
                with("C2", ",20,", ",0,"),
                with("C3", ",1.2,", ",3.5,"),
                with("C4", "OPEN", "MAYBE"),
                with("C5", "A quiet room", "x".repeat(2001)),
                with("C6", "Digital Software Development", ""));
        FileOutcome did = take(ardwick, GOOD + String.join("", bad), true);
        assertEquals(List.of(1, bad.size()), List.of(did.added(), did.refused().size()));
        assertEquals(
                List.of(
                        "code",
                        "code",
                        "code",
                        "kind",
                        "level",
                        "site",
                        "qualification",
                        "qualification",
                        "standard",
                        "gateways",
                        "title",
                        "start",
                        "start",
                        "places",
                        "offers_per_place",
                        "status",
                        "support",
                        "title"),
                did.refused().stream().map(Line::column).toList());
        assertEquals(3L, did.refused().get(0).line());
        did.refused().forEach(line -> assertFalse(line.reason().startsWith("???"), line.reason()));
        assertEquals(1, rows(ardwick).size());
    }

    @Test
    void a_spreadsheets_day_and_a_standard_are_understood() {
        String job = with("JOB", "T_LEVEL", "apprenticeship")
                .replace("61058014,,", ",ST0116,")
                .replace("2027-09-06", "06/09/2027");
        assertEquals(1, take(ardwick, job, true).added());
        assertEquals("2027-09-06", rows(ardwick).get(0).get(8));
    }

    @Test
    void another_providers_course_is_never_touched_and_its_id_answers_like_none() {
        take(irwell, GOOD, true);
        String id =
                database.value("select id from gateways.offering where provider = '" + irwell + "' and code = 'DSD-1'");
        Line foreign = take(ardwick, GOOD.replace("DSD-1", id), true).refused().get(0);
        Line nobodys = take(ardwick, GOOD.replace("DSD-1", Ids.next().toString()), true)
                .refused()
                .get(0);
        assertEquals(nobodys.reason(), foreign.reason());
        assertEquals(1, take(ardwick, GOOD.replace(",20,", ",30,"), true).added());
        assertEquals("20", rows(irwell).get(0).get(9));
    }

    @Test
    void a_course_made_otherwise_is_known_by_its_id_and_keeps_what_the_lists_no_longer_have() {
        UUID id = Ids.next();
        database.sql(
                "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name, postcode,"
                        + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + id
                        + "', 'Old', 'TOQ', 3, '" + ardwick + "', 'Ardwick', 'Main site', 'M12 6HG', '60000000',"
                        + " '{digital-and-tech}', '2026-09-07', 12, 'OPEN', now())");
        String out = CourseFile.text(rows(ardwick));
        assertEquals(1, read(ardwick, out.getBytes(UTF_8), true).unchanged());
        String more = out.replace(",12,", ",14,");
        assertEquals(1, read(ardwick, more.getBytes(UTF_8), true).changed());
        assertEquals(id.toString(), rows(ardwick).get(0).get(0));
    }

    @Test
    void a_supported_internship_is_changed_by_a_file_and_never_made_by_one() {
        String made = with("INT", "T_LEVEL", "SUPPORTED_INTERNSHIP").replace("61058014,,", ",,");
        assertEquals("kind", only(take(ardwick, made, true)).column());
        database.sql(
                "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name, gateways,"
                        + " starts, places, status, updated) values ('" + Ids.next()
                        + "', 'Supported internship', 'SUPPORTED_INTERNSHIP', 1, '" + ardwick
                        + "', 'Ardwick', '', '{digital-and-tech}', '2027-09-06', 6, 'OPEN', now())");
        String out = CourseFile.text(rows(ardwick));
        assertEquals(1, read(ardwick, out.getBytes(UTF_8), true).unchanged());
        assertEquals(
                1,
                read(ardwick, out.replace(",6,", ",8,").getBytes(UTF_8), true).changed());
    }

    @Test
    void fewer_places_than_offers_and_another_course_under_who_applied_are_refused() {
        take(ardwick, GOOD, true);
        String offering = database.value("select id from gateways.offering where provider = '" + ardwick + "'");
        database.does(em -> {
            UUID form = Ids.next();
            em.createNativeQuery("insert into gateways.cycle (id, entry, year, opens, equal_consideration,"
                            + " decide_by_days, closes, grace_minutes, reply_by_days, results_day, offers_end,"
                            + " carry_over_opens) select gen_random_uuid(), 71, 2027, '2026-09-14', '2027-01-15', 15,"
                            + " '2027-01-31T23:59Z', 5, 10, '2027-08-26', '2027-09-17', '2027-09-20'"
                            + " where not exists (select 1 from gateways.cycle where entry = 71)")
                    .executeUpdate();
            em.createNativeQuery("insert into gateways.application (id, person, cycle) select '" + form
                            + "', gen_random_uuid(), id from gateways.cycle where entry = 71")
                    .executeUpdate();
            em.createNativeQuery("insert into gateways.choice (id, application, person, offering, provider, interest,"
                            + " starts, stage) values (gen_random_uuid(), '" + form + "', gen_random_uuid(), '"
                            + offering + "', '" + ardwick + "', false, '2027-09-06', 'SUBMITTED')")
                    .executeUpdate();
            em.createNativeQuery("update gateways.offering set open_offers = 12 where id = '" + offering + "'")
                    .executeUpdate();
        });
        assertEquals(
                "places",
                only(take(ardwick, GOOD.replace(",20,1.2,", ",11,1,"), true)).column());
        assertEquals(
                "start",
                only(take(ardwick, GOOD.replace("2027-09-06", "2027-09-13"), true))
                        .column());
        assertEquals(
                1, take(ardwick, GOOD.replace(",20,1.2,", ",10,1.2,"), true).changed());
    }

    private static Line only(FileOutcome outcome) {
        assertEquals(1, outcome.refused().size(), outcome.toString());
        return outcome.refused().get(0);
    }

    private static String with(String code, String good, String bad) {
        assertTrue(GOOD.contains(good));
        return GOOD.replace("DSD-1", code).replace(good, bad);
    }

    private FileOutcome take(OrganisationId provider, String rows, boolean forGood) {
        return read(provider, (HEADER + rows).getBytes(UTF_8), forGood);
    }

    private FileOutcome read(OrganisationId provider, byte[] content, boolean forGood) {
        try (SentTables.Table table = SentTables.here().open(content, CourseBook.COLUMNS)) {
            return database.run(
                    em -> new CourseIntake(new Offerings_(em), new Desk(provider), forGood ? told::add : null, NOW)
                            .of(table, done -> {}));
        }
    }

    private List<List<String>> rows(OrganisationId provider) {
        return database.run(em -> new Offerings_(em)
                .ofProvider(provider).stream().map(Stocking::cells).toList());
    }

    /** A college with one site in a place with one gateway, and lists with one qualification and one standard. */
    private record Desk(OrganisationId provider) implements CourseDesk {
        @Override
        public String providerName() {
            return "Ardwick Technical College";
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 24);
        }

        @Override
        public Site site(String words) {
            return List.of("Main site", "M12 6HG").contains(words)
                    ? new Site(
                            UUID.nameUUIDFromBytes(new byte[1]), provider, "Main site", "", "M12 6HG", "", 53.4, -2.2)
                    : null;
        }

        @Override
        public boolean qualification(String learnAimRef) {
            return learnAimRef.equals("61058014");
        }

        @Override
        public boolean standard(String reference) {
            return reference.equals("ST0116");
        }

        @Override
        public Optional<String> gateway(String code) {
            return Optional.of("digital-and-tech").filter(code::equals);
        }
    }
}
