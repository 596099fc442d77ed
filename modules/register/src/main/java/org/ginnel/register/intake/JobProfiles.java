package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.html;
import static org.ginnel.register.intake.Parsers.list;
import static org.ginnel.register.intake.Parsers.number;
import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.whole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Job profiles of the National Careers Service, whole (JSON lines) or short (CSV); HTML becomes plain text. */
final class JobProfiles {
    private static final String SLUG = "[a-z0-9][a-z0-9()',.&-]*";

    static final Kind KIND = Kind.of("job-profiles", "job_profile", "slug")
            .format(
                    "whole",
                    Layout.JSON_LINES,
                    shaped("slug", SLUG, "bricklayer").from("slug").filled(),
                    text("title").from("title").filled(),
                    shaped("soc2010", "[1-9][0-9]{3}", "3122").from("soc_code"),
                    whole("salary_starter", "variable").from("salary_starter"),
                    whole("salary_experienced", "variable").from("salary_experienced"),
                    varies(),
                    number("minimum_hours").from("minimum_hours"),
                    number("maximum_hours").from("maximum_hours"),
                    list("categories", "\n").from("categories"),
                    list("standards", "\n").from("apprenticeship_standards"),
                    html("description").from("description_html"),
                    text("working_hours_details").from("working_hours_details").maybe(),
                    text("working_pattern").from("working_pattern").maybe(),
                    list("tasks", "\n").from("day_to_day_tasks"),
                    list("working_environment", "\n")
                            .from("working_environment")
                            .maybe(),
                    list("working_location", "\n").from("working_location").maybe(),
                    entry("entry_college", "college"),
                    entry("entry_apprenticeship", "apprenticeship"),
                    entry("entry_university", "university"),
                    entry("entry_work", "work"),
                    html("career_path").from("career_path_html").maybe(),
                    html("skills").from("digital_skills_html").maybe(),
                    html("career_tips").from("career_tips_html").maybe())
            .format(
                    "short",
                    Layout.CSV,
                    shaped("slug", SLUG, "bricklayer").from("slug").filled(),
                    text("title").from("title").filled(),
                    shaped("soc2010", "[1-9][0-9]{3}", "3122").from("soc_code"),
                    whole("salary_starter", "variable").from("salary_starter"),
                    whole("salary_experienced", "variable").from("salary_experienced"),
                    varies(),
                    number("minimum_hours").from("minimum_hours"),
                    number("maximum_hours").from("maximum_hours"),
                    list("categories", "|").from("categories"),
                    list("standards", "|").from("apprenticeship_standards"),
                    html("description").from("description"));

    static final Kind CATEGORIES = Kind.of("job-categories", "job_category", "category_slug", "job_profile")
            .format(
                    "careers-service",
                    Layout.CSV,
                    shaped("category_slug", SLUG, "administration")
                            .from("category_slug")
                            .filled(),
                    text("category").from("category").filled(),
                    shaped("job_profile", SLUG, "bricklayer")
                            .from("job_profile_slug")
                            .filled());

    private JobProfiles() {}

    private static Column varies() {
        return new Column("salary_varies", cells -> cells[0].equalsIgnoreCase("variable") ? "t" : "f")
                .from("salary_starter");
    }

    /** One way in, of the object that holds them all. */
    private static Column entry(String name, String way) {
        return new Column(name, cells -> {
                    if (cells[0].isEmpty()) {
                        return null;
                    }
                    try (JsonReader json = Json.createReader(new StringReader(cells[0]))) {
                        JsonObject ways = json.readObject();
                        return ways.containsKey(way)
                                ? Cells.limited(PlainText.of(JsonLineRows.text(ways.get(way))), 50_000)
                                : null;
                    }
                })
                .from("entry_routes")
                .maybe();
    }
}
