package org.ginnel.gateways.mydata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/**
 * What something is from now on, as whoever puts it right writes it: a name, a day of birth, a school year.
 *
 * @param said blank where there is nothing to write here
 */
record Becoming(CorrectionSubject subject, String said) {
    private static final int LONGEST_NAME = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    Becoming {
        said = said == null ? "" : said.strip();
    }

    List<Obstacle> obstacles(LocalDate today) {
        boolean right = switch (subject) {
            case NAME -> !said.isEmpty() && said.length() <= LONGEST_NAME;
            case BORN -> isADay(today);
            case SCHOOL_ROLL -> said.isEmpty() || said.matches("[7-9]|1[0-4]");
            case SIGN_IN_MAIL, SOMETHING_ELSE -> true;
        };
        return right ? List.of() : List.of(Obstacle.of(obstacle()).at("becomes"));
    }

    private CorrectionObstacle obstacle() {
        return switch (subject) {
            case BORN -> CorrectionObstacle.NO_DAY;
            case SCHOOL_ROLL -> CorrectionObstacle.NO_YEAR;
            case NAME, SIGN_IN_MAIL, SOMETHING_ELSE -> CorrectionObstacle.NO_NAME;
        };
    }

    private boolean isADay(LocalDate today) {
        try {
            return day().isBefore(today) && day().isAfter(EARLIEST);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    LocalDate day() {
        return LocalDate.parse(said);
    }

    int year() {
        return Integer.parseInt(said);
    }
}
