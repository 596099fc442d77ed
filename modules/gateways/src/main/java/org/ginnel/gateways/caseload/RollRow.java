package org.ginnel.gateways.caseload;

import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.SentTables.Table;

/** One pupil as a school's file says her: by the school's own number, a name and the school year. */
record RollRow(String number, String name, int year) {
    static final List<String> COLUMNS = List.of("number", "name", "year");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    static RollRow of(Table row) {
        String number = row.cell("number");
        String name = row.cell("name").replaceAll("\\s+", " ");
        String year = row.cell("year").replaceFirst("(?i)^(?:year|y)\\s*", "");
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw at("number", RollProblem.NO_NUMBER);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw at("name", RollProblem.NO_PUPIL_NAME);
        }
        if (!year.matches("[7-9]|1[0-4]")) {
            throw at("year", RollProblem.NO_SCHOOL_YEAR);
        }
        return new RollRow(number, name, Integer.parseInt(year));
    }

    static Refusal at(String column, RollProblem why) {
        return new Refusal(List.of(Obstacle.of(why).at(column)));
    }
}
