package org.ginnel.register.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Careers.Demand;
import org.ginnel.register.Careers.ForAdults;
import org.ginnel.register.Careers.Funding;
import org.ginnel.register.Careers.Job;
import org.ginnel.register.Careers.Pay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CareerTablesDbTest {
    private static final String RUN = "'00000000-0000-0000-0000-00000000000b'";
    private static final String KEPT = "'2025-04-01', '2025-04-01', " + RUN;

    private final TestDatabase database = TestDatabase.of("register");

    @BeforeEach
    void arrange() {
        database.sql(
                "truncate register.job_profile, register.labour_pay, register.labour_replacement,"
                        + " register.qualification, register.sector_subject_area, register.apprenticeship_standard,"
                        + " register.route_alias, register.route, register.intake_refusal, register.intake_run cascade",
                "insert into register.intake_run (id, kind, file_name, date_of_data, source, licence, dry_run, state,"
                        + " finished) values (" + RUN
                        + ", 'pay', 'f', '2024-04-01', 'ONS', 'OGL', false, 'APPLIED', now()),"
                        + " (gen_random_uuid(), 'pay', 'f', '2026-04-01', 'looked at', 'OGL', true, 'CHECKED', now())",
                "insert into register.route values ('Building', 1)",
                "insert into register.route_alias values ('construction', 'Building')",
                "insert into register.apprenticeship_standard (reference, title, level, routes, since, changed, run)"
                        + " values ('ST0001', 'Bricklayer', 2, '{Construction}', " + KEPT
                        + "), ('ST0002', 'Surveyor', 6,"
                        + " '{Construction}', " + KEPT + "), ('ST0003', 'Nurse', 6, '{Health}', " + KEPT + ")",
                "insert into register.job_profile (slug, title, salary_starter, salary_experienced, salary_varies,"
                        + " standards, description, since, changed, run) values ('bricklayer', 'Bricklayer', 17000, 40000,"
                        + " false, '{ST0001,ST0002}', 'Builds walls.', " + KEPT
                        + "), ('nurse', 'Nurse', null, null, true,"
                        + " '{ST0003}', 'Cares.', " + KEPT + "), ('poet', 'Poet', null, null, true, null, 'Writes.', "
                        + KEPT
                        + ")",
                "insert into register.job_profile (slug, title, salary_varies, standards, since, changed, ended, run)"
                        + " values ('thatcher', 'Thatcher', true, '{ST0001}', '2020-01-01', '2020-01-01', '2024-01-01', "
                        + RUN + ")",
                pay("2121", "unit", "full_time", "30", "41000", "35000", "50000"),
                pay("2122", "unit", "full_time", "90", "45000", "38000", "null"),
                pay("2123", "unit", "full_time", "5", "null", "null", "null"),
                pay("212", "minor", "full_time", "125", "44000", "38000", "52000"),
                pay("2124", "unit", "all", "30", "39000", "30000", "50000"),
                pay("3122", "unit", "full_time", "10", "30000", "25000", "35000"),
                "insert into register.labour_replacement values ('21 Engineering professionals', '21', 85500, 100100,"
                        + " 14600, 34500, 49200, null, " + kept()
                        + "), ('63 Community', '63', null, null, null, null, null,"
                        + " 'u', " + kept() + "), ('All occupations', null, 1, 1, 1, 1, 1, null, " + kept() + ")",
                "insert into register.sector_subject_area (code, tier, tier_1, title, since, changed, run) values"
                        + " ('5.20', 2, '5.00', 'Building and Construction', " + KEPT + ")",
                qualification("6000001X", "2026-01-01", "2027-07-31", "null"),
                qualification("60000028", "2020-01-01", "2026-07-31", "null"),
                qualification("60000036", "2020-01-01", "2026-07-31", "'2030-07-31'"));
    }

    @Test
    void jobs_are_those_whose_standards_lie_in_a_route_of_the_place() {
        assertEquals(
                List.of(new Job("bricklayer", "Bricklayer", "Builds walls.", 17000, 40000, 2, List.of("Building"))),
                asked(tables -> tables.jobs(List.of("building"))));
        assertEquals(List.of(), asked(tables -> tables.jobs(List.of())));
    }

    @Test
    void pay_is_of_unit_groups_full_time_and_what_is_too_uncertain_is_missing() {
        assertEquals(
                List.of(new Pay("2122", null, 38000, 45000, null), new Pay("2121", null, 35000, 41000, 50000)),
                asked(tables -> tables.pay(List.of("212"))).stream()
                        .map(pay -> new Pay(pay.soc2020(), null, pay.low(), pay.median(), pay.high()))
                        .toList());
        assertEquals(List.of(), asked(tables -> tables.pay(List.of())));
    }

    @Test
    void demand_is_of_the_groups_the_codes_lie_in_and_too_few_to_say_is_no_number() {
        assertEquals(
                List.of(
                        new Demand("Engineering professionals", 85500, 100100, 14600, 34500, 49200),
                        new Demand("Community", null, null, null, null, null)),
                asked(tables -> tables.demand(List.of("2121", "63"))));
        assertEquals(List.of(), asked(tables -> tables.demand(List.of())));
    }

    @Test
    void adults_see_what_is_paid_or_lent_on_that_day_the_free_before_the_lent() {
        LocalDate day = LocalDate.parse("2026-11-22");
        assertEquals(
                List.of(
                        new ForAdults(
                                "6000001X", "Award", "Level 3", Funding.FREE_FOR_JOBS, LocalDate.parse("2027-07-31")),
                        new ForAdults("60000036", "Award", "Level 3", Funding.LOAN, LocalDate.parse("2030-07-31"))),
                asked(tables -> tables.forAdults(List.of("5.20"), day)));
        assertEquals(List.of(), asked(tables -> tables.forAdults(List.of("1.10"), day)));
        assertEquals(List.of(), asked(tables -> tables.forAdults(List.of(), day)));
    }

    @Test
    void a_list_that_was_only_looked_at_is_no_source() {
        assertEquals(
                LocalDate.parse("2024-04-01"),
                asked(tables -> tables.source("pay")).asAt());
        assertNull(asked(tables -> tables.source("job-profiles")));
    }

    private <T> T asked(Function<CareerTables, T> question) {
        return database.run(em -> question.apply(() -> em));
    }

    private static String kept() {
        return "'2025-04-01', '2025-04-01', null, " + RUN;
    }

    private static String pay(
            String soc, String level, String employees, String jobs, String median, String low, String high) {
        return "insert into register.labour_pay (measure, employees, soc2020, level, occupation, jobs_thousands, median,"
                + " p25, p75, since, changed, run) values ('annual_gross', '" + employees + "', '" + soc + "', '"
                + level
                + "', 'Occupation " + soc + "', " + jobs + ", " + median + ", " + low + ", " + high + ", " + KEPT + ")";
    }

    private static String qualification(String number, String from, String until, String loanUntil) {
        return "insert into register.qualification (learn_aim_ref, name, awarding_organisation, level, type,"
                + " sector_subject_area, l3_free_courses_for_jobs_available, l3_free_courses_for_jobs_from,"
                + " l3_free_courses_for_jobs_until, advanced_learner_loans_available, advanced_learner_loans_until, since,"
                + " changed, run) values ('" + number
                + "', 'Award', 'AO', 'Level 3', 'VRQ', 'Building and construction',"
                + " true, '" + from + "', '" + until + "', " + (loanUntil.equals("null") ? "false" : "true") + ", "
                + loanUntil + ", " + KEPT + ")";
    }
}
