package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.number;
import static org.ginnel.register.intake.Parsers.text;
import static org.ginnel.register.intake.Parsers.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pay by occupation. A missing number has a mark that says why: too uncertain, disclosive, unavailable. */
final class Pay {
    private static final String[] NUMBERS = {
        "jobs_thousands",
        "median",
        "median_cv",
        "median_change_percent",
        "mean",
        "p10",
        "p20",
        "p25",
        "p30",
        "p40",
        "p60",
        "p70",
        "p75",
        "p80",
        "p90"
    };
    private static final List<String> MARKS = List.of("x", "..", ":", ".");

    static final Kind KIND =
            Kind.of("pay", "labour_pay", "measure", "employees", "soc2020").format("ashe", Layout.CSV, columns());

    private Pay() {}

    private static Column[] columns() {
        List<Column> columns = new ArrayList<>(List.of(
                text("measure").from("measure").filled(),
                text("employees").from("employees").filled(),
                word("soc2020").from("soc2020"),
                text("level").from("level").filled(),
                text("occupation").from("occupation").filled()));
        Arrays.stream(NUMBERS)
                .forEach(name ->
                        columns.add(number(name, MARKS.toArray(String[]::new)).from(name)));
        columns.add(new Column("marks", Pay::marks).from(NUMBERS));
        return columns.toArray(Column[]::new);
    }

    private static String marks(String[] cells) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            if (MARKS.contains(cells[i])) {
                marks.append(marks.length() == 0 ? "" : " ")
                        .append(NUMBERS[i])
                        .append(':')
                        .append(cells[i]);
            }
        }
        return marks.length() == 0 ? null : marks.toString();
    }
}
