package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.constant;
import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.number;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;
import static org.ginnel.register.intake.Parsers.word;

/** Employment today and to 2035, what is advertised, and who works where. */
final class LabourMarket {
    private static final String WARWICK =
            "Copyright: Warwick Institute for Employment Research / Cambridge Econometrics, 2023; published by the"
                    + " Department for Education";

    static final Kind EMPLOYMENT = Kind.of(
                    "labour-employment", "labour_employment", "breakdown", "breakdown_level", "category", "year")
            .licence(WARWICK)
            .format(
                    "skills-imperative",
                    Layout.CSV,
                    text("breakdown").from("breakdown").filled(),
                    text("breakdown_level").from("breakdown_level").filled(),
                    text("category").from("category").filled(),
                    whole("year").from("year").filled(),
                    whole("employment").from("employment"),
                    text("status").from("status"));

    static final Kind REPLACEMENT = Kind.of("labour-replacement", "labour_replacement", "occupation")
            .licence(WARWICK)
            .format(
                    "skills-imperative",
                    Layout.CSV,
                    text("occupation").from("occupation_soc2020_sub_major").filled(),
                    new Column("soc2020", cells -> cells[0].matches("[1-9][0-9] .*") ? cells[0].substring(0, 2) : null)
                            .from("occupation_soc2020_sub_major"),
                    whole("employment_2020").from("employment_2020"),
                    whole("employment_2035").from("employment_2035"),
                    whole("net_change").from("net_change_2020_2035"),
                    whole("replacement_demand").from("replacement_demand_2020_2035"),
                    whole("total_requirement").from("total_requirement_2020_2035"),
                    text("status").from("status"));

    static final Kind RANKINGS = Kind.of(
                    "labour-rankings",
                    "labour_ranking",
                    "area",
                    "metric",
                    "breakdown",
                    "within_major_group",
                    "category")
            .within("t.area in (select s.area from intake_stage s)")
            .format(
                    "local-skills-dashboard",
                    Layout.CSV,
                    text("area").from("area").filled(),
                    text("metric").from("metric").filled(),
                    text("breakdown").from("breakdown").filled(),
                    new Column("within_major_group", cells -> cells[0].equals("NULL") ? "" : cells[0])
                            .from("within_major_group"),
                    text("category").from("category").filled(),
                    whole("rank").from("rank").filled());

    static final Kind CENSUS = Kind.of("census", "labour_census", "area_code", "indicator", "category")
            .within("t.indicator in (select s.indicator from intake_stage s)")
            .format("industry", Layout.CSV, census("industry", "industry"))
            .format("occupation", Layout.CSV, census("occupation", "occupation"))
            .format("qualification", Layout.CSV, census("qualification", "highest_qualification"))
            .format("activity", Layout.CSV, census("activity", "economic_activity_status"));

    static final Kind ADVERTS = Kind.of("job-adverts", "labour_adverts", "area", "area_type", "day")
            .licence("CC BY 4.0, Indeed Hiring Lab")
            .within(
                    "t.area in (select s.area from intake_stage s) and t.day >= (select min(s.day) from intake_stage s)")
            .format(
                    "hiring-lab",
                    Layout.CSV,
                    text("area").from("area").filled(),
                    word("area_type").from("area_type"),
                    date("day").from("date").filled(),
                    number("index").from("index").filled());

    private LabourMarket() {}

    private static Column[] census(String indicator, String category) {
        return new Column[] {
            text("area_code").from("area_code").filled(),
            constant("indicator", indicator),
            text("category").from(category).filled(),
            text("area_name").from("area_name").filled(),
            date("period").from("period").filled(),
            whole("value").from("value").filled()
        };
    }
}
