package org.ginnel.register.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Postcodes;
import org.ginnel.register.Postcodes.Point;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Qualifications.Standard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficialTablesDbTest {
    private static final String RUN = "'00000000-0000-0000-0000-00000000000a'";
    private static final String KEPT = "'2025-04-01', '2025-04-01', " + RUN;

    private final TestDatabase database = TestDatabase.of("register");

    @BeforeEach
    void arrange() {
        database.sql(
                "truncate register.postcode, register.postcode_sector, register.t_level, register.t_level_route,"
                        + " register.qualification, register.apprenticeship_standard, register.intake_run,"
                        + " register.intake_refusal, register.route_alias, register.route cascade",
                "insert into register.intake_run (id, kind, file_name, date_of_data, source, licence, dry_run, state,"
                        + " finished) values (" + RUN + ", 't-levels', 'f', '2025-10-01', 'the T Level service', 'OGL',"
                        + " false, 'APPLIED', now())",
                "insert into register.postcode (postcode, sector, district, easting, northing, latitude, longitude,"
                        + " since, changed, run) values ('ZT1 1AA', 'ZT1 1', 'ZT1', 1, 1, 54.1, -4.1, " + KEPT + ")",
                "insert into register.postcode_sector values ('ZT1 1', false, 1, 54.2, -4.2), ('ZT1', true, 1, 54.3,"
                        + " -4.3)",
                "insert into register.route values ('Construction and the built environment', 1)",
                "insert into register.route_alias values ('construction', 'Construction and the built environment')",
                "insert into register.t_level_route (id, name, since, changed, run) values (1, 'Construction', " + KEPT
                        + ")",
                "insert into register.t_level (id, learn_aim_ref, title, name, start_year, route, since, changed, run)"
                        + " values (1, '60358300', 'T Level in Design', 'Design', 2020, 1, " + KEPT
                        + "), (23, '61053107', 'T Level in Design', 'Design', 2025, 1, " + KEPT + ")",
                "insert into register.qualification (learn_aim_ref, name, awarding_organisation, level, type, since,"
                        + " changed, run) values ('6100008X', 'Award in Bookkeeping', 'AAT', 'Level 1', 'VRQ', " + KEPT
                        + ")",
                "insert into register.apprenticeship_standard (reference, lars_code, title, level, routes, since,"
                        + " changed, run) values ('ST0095', 99, 'Bricklayer', 2, '{Construction,Other}', " + KEPT + ")",
                "insert into register.apprenticeship_standard (reference, title, routes, since, changed, ended, run)"
                        + " values ('ST0001', 'Gone', '{Construction}', '2020-01-01', '2020-01-01', '2024-01-01', "
                        + RUN
                        + ")");
    }

    private Optional<Point> find(String postcode) {
        return Postcodes.official(postcode)
                .flatMap(official -> database.run(em -> postcodes(em).find(official)));
    }

    private static PostcodeTables postcodes(EntityManager em) {
        return () -> em;
    }

    private static QualificationTables lists(EntityManager em) {
        return () -> em;
    }

    @Test
    void a_known_postcode_is_found_exactly_in_any_spelling() {
        assertEquals(Optional.of(new Point("ZT1 1AA", 54.1, -4.1, true)), find(" zt11aa"));
    }

    @Test
    void an_unknown_postcode_answers_with_its_sector_or_district() {
        assertEquals(Optional.of(new Point("ZT1 1ZZ", 54.2, -4.2, false)), find("ZT1 1ZZ"));
        assertEquals(Optional.of(new Point("ZT1 9ZZ", 54.3, -4.3, false)), find("ZT1 9ZZ"));
    }

    @Test
    void what_is_no_postcode_or_lies_elsewhere_answers_with_nothing() {
        assertTrue(find("AB1 1AA").isEmpty());
        assertTrue(find("not a postcode").isEmpty());
        assertTrue(find("").isEmpty());
        assertTrue(find(null).isEmpty());
        assertTrue(find("'; drop table register.postcode; --").isEmpty());
    }

    @Test
    void of_two_versions_of_a_t_level_the_newest_is_current_and_both_are_known() {
        List<Qualification> current = database.run(em -> lists(em).tLevels());
        assertEquals(
                List.of("61053107"),
                current.stream().map(Qualification::learnAimRef).toList());
        assertEquals("Construction and the built environment", current.get(0).route());
        assertEquals(
                "the T Level service, 1 October 2025", current.get(0).source().replaceAll(" +", " "));
        assertTrue(
                database.run(em -> lists(em).withNumber("60358300").findFirst()).isPresent());
    }

    @Test
    void a_qualification_is_found_by_its_number_which_may_end_in_x() {
        Qualification found =
                database.run(em -> lists(em).withNumber("6100008X").findFirst()).orElseThrow();
        assertEquals("Award in Bookkeeping", found.title());
        assertNull(found.route());
        assertFalse(
                database.run(em -> lists(em).withNumber("99999999").findFirst()).isPresent());
    }

    @Test
    void standards_are_found_by_the_places_name_of_a_route_without_those_that_ended() {
        Standard bricklayer = new Standard("ST0095", 99, "Bricklayer", 2, List.of("Construction", "Other"));
        assertEquals(
                List.of(bricklayer), database.run(em -> lists(em).ofRoute("Construction and the built environment")));
        assertEquals(List.of(), database.run(em -> lists(em).ofRoute("Digital")));
        assertEquals(
                Optional.of(bricklayer),
                database.run(em -> lists(em).withReference("ST0095").findFirst()));
    }
}
