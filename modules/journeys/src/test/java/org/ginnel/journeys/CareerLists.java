package org.ginnel.journeys;

/** Rows of the official lists a story of a gateway is told from, as an import would leave them; and without them. */
final class CareerLists {
    private static final String KEPT = "'2025-04-01', '2025-04-01', '00000000-0000-0000-0000-00000000c0de'";

    private final Product product;

    CareerLists(Product product) {
        this.product = product;
    }

    void loaded() {
        notLoaded();
        for (String[] list : new String[][] {
            {"00000000-0000-0000-0000-00000000c0d1", "job-profiles", "2020-11-16"},
            {"00000000-0000-0000-0000-00000000c0d2", "pay", "2024-04-01"},
            {"00000000-0000-0000-0000-00000000c0d3", "labour-replacement", "2024-02-29"},
            {"00000000-0000-0000-0000-00000000c0d4", "qualifications", "2025-02-18"}
        }) {
            product.sql("insert into register.intake_run (id, kind, file_name, date_of_data, source, licence, dry_run,"
                    + " state, finished) values ('" + list[0] + "', '" + list[1] + "', 'f', '" + list[2]
                    + "', 'Example list', 'OGL v3.0', false, 'APPLIED', now())");
        }
        product.sql(
                "insert into register.apprenticeship_standard (reference, title, level, routes, since, changed, run)"
                        + " values ('ST0116', 'Software developer', 4, '{Digital}', " + KEPT + "), ('ST0973',"
                        + " 'IT solutions technician', 3, '{Digital}', " + KEPT + ")",
                "insert into register.job_profile (slug, title, salary_starter, salary_experienced, salary_varies,"
                        + " standards, description, since, changed, run) values ('web-developer', 'Web developer', 20000,"
                        + " 50000, false, '{ST0116}', 'Web developers build websites.', " + KEPT + "),"
                        + " ('it-support-technician', 'IT support technician', null, null, true, '{ST0973}',"
                        + " 'IT support technicians help people with computers.', " + KEPT + ")",
                "insert into register.labour_pay (measure, employees, soc2020, level, occupation, jobs_thousands, median,"
                        + " p25, p75, since, changed, run) values ('annual_gross', 'full_time', '2134', 'unit',"
                        + " 'Programmers and software development professionals', 320, 54669, 40023, 70478, " + KEPT
                        + "), ('annual_gross', 'full_time', '3131', 'unit', 'IT operations technicians', 65, 35235,"
                        + " 27710, null, " + KEPT + ")",
                "insert into register.labour_replacement (occupation, soc2020, employment_2020, employment_2035,"
                        + " net_change, replacement_demand, total_requirement, since, changed, run) values ('21 Science,"
                        + " research, engineering and technology professionals', '21', 85500, 100100, 14600, 34500,"
                        + " 49200, " + KEPT + "), ('31 Science, engineering and technology associate professionals',"
                        + " '31', 32300, 30400, -1900, 11900, 10000, " + KEPT + ")");
    }

    void notLoaded() {
        product.sql(
                "delete from register.intake_refusal",
                "delete from register.intake_run where kind in ('job-profiles',"
                        + " 'pay', 'labour-replacement', 'qualifications')");
        product.sql("truncate register.job_profile, register.labour_pay, register.labour_replacement,"
                + " register.qualification, register.apprenticeship_standard");
    }
}
