package org.ginnel.register.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The real files beside the repository, in the order in which an empty register takes them. */
final class OfficialFiles {
    private OfficialFiles() {}

    /** @param refused rows left out for a reason that is known */
    record File(String kind, String path, LocalDate date, long rows, long refused) {}

    static final List<File> ALL = List.of(
            file("wards", "geography/gm_wards_to_boroughs_2022.csv", "2022-12-01", 215),
            file("postcodes", "geography/code_point_open_2014-08_gm.csv.gz", "2014-08-01", 70_741),
            file("bank-holidays", "calendar/bank_holidays_england_2019-2028.csv", "2026-02-25", 83),
            file("establishment-types", "establishments/gias_establishment_types_2025-04-22.csv", "2025-04-22", 50),
            file("establishments", "establishments/england_spine_2017-18_gm.csv", "2019-11-01", 1_305),
            file("establishment-groups", "establishments/gias_groups_2022-03_gm.csv", "2022-03-01", 254),
            file("establishment-group-links", "establishments/gias_group_links_2022-03_gm.csv", "2022-03-01", 735),
            file("establishment-links", "establishments/gias_links_2025-04-22_gm.csv", "2025-04-22", 1_579),
            file("establishment-links", "establishments/gias_links_2025-04-22_windows1252_sample.csv", "2025-04-22", 8),
            file(
                    "sector-subject-areas",
                    "qualifications/lars_sector_subject_areas_tier1_2020-09.csv",
                    "2020-09-07",
                    17),
            file(
                    "sector-subject-areas",
                    "qualifications/lars_sector_subject_areas_tier2_2020-09.csv",
                    "2020-09-07",
                    67),
            file("lars-sectors", "qualifications/lars_standard_sector_codes_2020-09.csv", "2020-09-07", 75),
            file("lars-routes", "qualifications/lars_technical_routes_2020-09.csv", "2020-09-07", 14),
            file("lars-standards", "qualifications/lars_standards_2020-09.csv", "2020-09-07", 589),
            new File(
                    "apprenticeship-standards",
                    "careers/apprenticeship_standards_2020-11.csv",
                    LocalDate.parse("2020-11-16"),
                    581,
                    49),
            file("t-level-routes", "t-levels/t_level_routes.csv", "2025-10-01", 10),
            file("t-levels", "t-levels/t_levels.csv", "2025-10-01", 28),
            file("t-level-specialisms", "t-levels/t_level_specialisms.csv", "2025-10-01", 96),
            file("qualifications", "qualifications/funded_qualifications_2024-10-22.csv.gz", "2024-10-22", 8_201),
            file("qualifications", "qualifications/approved_qualifications_2025-02-18.csv", "2025-02-18", 8_092),
            file("occupations", "careers/soc2020_structure_and_descriptions.csv", "2025-04-16", 551),
            file("job-profiles", "careers/job_profiles_2020-11.csv", "2020-11-16", 829),
            file("job-profiles", "careers/job_profiles_2020-11.jsonl.gz", "2020-11-16", 829),
            file("job-categories", "careers/job_categories_2020-11.csv", "2020-11-16", 1_486),
            file("labour-employment", "labour-market/skills_imperative_2035_employment_gm.csv", "2024-02-29", 1_898),
            file(
                    "labour-replacement",
                    "labour-market/skills_imperative_2035_replacement_demand_gm.csv",
                    "2024-02-29",
                    27),
            file("labour-rankings", "labour-market/gm_rankings_local_skills_2026-03.csv", "2026-03-03", 176),
            file("pay", "labour-market/pay_by_occupation_uk_2024.csv", "2024-04-01", 2_208),
            file("census", "labour-market/census2021_industry_gm.csv", "2021-03-21", 870),
            file("census", "labour-market/census2021_occupation_minor_groups_gm.csv", "2021-03-21", 1_040),
            file("census", "labour-market/census2021_economic_activity_gm.csv", "2021-03-21", 190),
            file("census", "labour-market/census2021_highest_qualification_gm.csv", "2021-03-21", 70),
            file("job-adverts", "labour-market/indeed_job_postings_index_2020-2026.csv", "2026-08-14", 1_364));

    private static File file(String kind, String path, String date, long rows) {
        return new File(kind, path, LocalDate.parse(date), rows, 0);
    }

    /** Left out with a message where the data lies nowhere near, except under CI, where that is a failure. */
    static Path find(String path) {
        Path root =
                Path.of(System.getProperty("ginnel.root", ".")).toAbsolutePath().normalize();
        Path data = root.resolveSibling("shared/data");
        // a work tree may lie one folder deeper than the repository
        Path beside = Files.isDirectory(data)
                ? data
                : data.resolve("../../../shared/data").normalize();
        boolean there = Files.isRegularFile(beside.resolve(path));
        String message = "left out: the real files are not at " + data;
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, message);
        }
        assumeTrue(there, message);
        return beside.resolve(path);
    }
}
