package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.prose;
import static org.ginnel.register.intake.Parsers.text;

import java.util.Arrays;
import java.util.List;

/** Groups of the Standard Occupational Classification 2020. A row fills one of four code columns: its level. */
final class Occupations {
    private static final String[] CODES = {
        "SOC 2020 Major Group", "SOC 2020 Sub-Major Group", "SOC 2020 Minor Group", "SOC 2020 Unit Group"
    };
    private static final List<String> LEVELS = List.of("major", "sub-major", "minor", "unit");

    static final Kind KIND = Kind.of("occupations", "soc2020_group", "code")
            .format(
                    "ons",
                    Layout.CSV,
                    new Column("code", Occupations::code).from(CODES).filled(),
                    new Column("level", cells -> LEVELS.get(code(cells).length() - 1)).from(CODES),
                    text("title").from("SOC 2020 Group Title").filled(),
                    prose("groups_within").from("Groups Classified Within Sub-Groups"),
                    prose("description").from("Group Description"),
                    prose("entry_routes").from("Typical Entry Routes And Associated Qualifications"),
                    prose("tasks").from("Tasks"),
                    prose("related_titles").from("Related Job Titles"));

    private Occupations() {}

    private static String code(String[] cells) throws Unfit {
        String code = Arrays.stream(cells)
                .filter(cell -> !cell.isEmpty() && !cell.equals("<blank>"))
                .reduce("", (before, last) -> last);
        if (!code.matches("[1-9][0-9]{0,3}")) {
            throw new Unfit(Problem.NOT_IN_SHAPE, "1111");
        }
        return code;
    }
}
