package org.ginnel.gateways.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Organisations.Site;
import org.ginnel.register.SentTables.Table;

/**
 * One row of a file of courses, read: what the provider says of one course.
 *
 * @param code the provider's own, or the id of a course that has none
 * @param site null for a course without a site
 */
record CourseRow(String code, PublishOffering command, Site site, Offering.Status status) {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_PLACES = 5000;
    private static final DateTimeFormatter SPREADSHEET =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @param held the course said before, null for a new one: a number it has already need not be on a list any more */
    static CourseRow of(Table row, CourseDesk desk, OfferingId id, Offering held) {
        CourseKind kind = constant(row, "kind", CourseKind.values(), CourseProblem.NOT_A_KIND);
        String aim = number(row, "qualification");
        String standard = number(row, "standard");
        numbers(kind, aim, standard, desk, held);
        Site site = row.cell("site").isEmpty() ? null : desk.site(row.cell("site"));
        if (site == null && !row.cell("site").isEmpty()) {
            throw at("site", CourseProblem.NO_SUCH_SITE);
        }
        PublishOffering command = new PublishOffering(
                id,
                text(row, "title", LONGEST_TITLE),
                kind,
                whole(row, "level", 1, 8, CourseProblem.NOT_A_LEVEL),
                desk.provider(),
                site == null ? null : site.id(),
                aim,
                standard,
                gateways(row, desk),
                day(row, desk, held),
                whole(row, "places", 1, MOST_PLACES, CourseProblem.NOT_PLACES),
                factor(row.cell("offers_per_place")),
                text(row, "entry", LONGEST_TEXT),
                text(row, "support", LONGEST_TEXT),
                held != null && held.course().demonstration());
        Refusal.ifAny(command.obstacles());
        return new CourseRow(
                row.cell("code"),
                command,
                site,
                row.cell("status").isEmpty()
                        ? Offering.Status.OPEN
                        : constant(row, "status", Offering.Status.values(), CourseProblem.NOT_A_STATUS));
    }

    static String code(Table row) {
        String code = row.cell("code");
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            throw at("code", CourseProblem.NO_CODE, LONGEST_CODE);
        }
        return code;
    }

    /** Whether the course says all this already. */
    boolean sameAs(Offering held) {
        var course = held.course();
        return course.title().equals(command.title())
                && course.kind() == command.kind()
                && course.level() == command.level()
                && Objects.equals(course.learnAimRef(), command.learnAimRef())
                && Objects.equals(course.standard(), command.standard())
                && course.gateways().equals(command.gateways())
                && course.starts().equals(command.starts())
                && course.places() == command.places()
                && held.overOffer().compareTo(command.overOffer()) == 0
                && course.entry().equals(command.entry())
                && course.support().equals(command.support())
                && course.siteName().equals(site == null || site.name() == null ? "" : site.name())
                && Objects.equals(course.postcode(), site == null ? null : site.postcode())
                && held.status() == status
                && held.code().equals(code);
    }

    /** What people chose by: it may not become another course under them. */
    boolean otherCourse(Offering held) {
        var course = held.course();
        return course.kind() != command.kind()
                || !Objects.equals(course.learnAimRef(), command.learnAimRef())
                || !Objects.equals(course.standard(), command.standard())
                || !course.starts().equals(command.starts());
    }

    private static void numbers(CourseKind kind, String aim, String standard, CourseDesk desk, Offering held) {
        if (kind == CourseKind.SUPPORTED_INTERNSHIP) {
            internship(aim, standard, held);
            return;
        }
        boolean job = kind == CourseKind.APPRENTICESHIP || kind == CourseKind.HIGHER_APPRENTICESHIP;
        if ((aim == null) == (standard == null) || job != (standard != null)) {
            throw at(job ? "standard" : "qualification", CourseProblem.KIND_AND_NUMBER);
        }
        if (aim != null && (held == null || !aim.equals(held.course().learnAimRef())) && !desk.qualification(aim)) {
            throw at("qualification", CourseProblem.NO_SUCH_QUALIFICATION);
        }
        if (standard != null
                && (held == null || !standard.equals(held.course().standard()))
                && !desk.standard(standard)) {
            throw at("standard", CourseProblem.NO_SUCH_STANDARD);
        }
    }

    /** It leads to no qualification; who is beside her at work is not in a file, so no file makes one. */
    private static void internship(String aim, String standard, Offering held) {
        if (aim != null || standard != null) {
            throw at(aim == null ? "standard" : "qualification", CourseProblem.KIND_AND_NUMBER);
        }
        if (held == null || held.course().kind() != CourseKind.SUPPORTED_INTERNSHIP) {
            throw at("kind", CourseProblem.NEW_INTERNSHIP);
        }
    }

    private static List<String> gateways(Table row, CourseDesk desk) {
        return Arrays.stream(row.cell("gateways").split("\\|"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> desk.gateway(code).orElseThrow(() -> at("gateways", CourseProblem.NO_SUCH_GATEWAY)))
                .distinct()
                .toList();
    }

    /** As written officially, 2027-09-06, or as a spreadsheet makes of it, 06/09/2027. */
    private static LocalDate day(Table row, CourseDesk desk, Offering held) {
        String cell = row.cell("start");
        try {
            LocalDate day = cell.contains("/") ? LocalDate.parse(cell, SPREADSHEET) : LocalDate.parse(cell);
            boolean known = held != null && held.course().starts().equals(day);
            if (!known && day.isBefore(desk.today())) {
                throw at("start", CourseProblem.DAY_PASSED);
            }
            return day;
        } catch (DateTimeParseException none) {
            throw at("start", CourseProblem.NOT_A_DAY);
        }
    }

    private static int whole(Table row, String column, int least, int most, CourseProblem why) {
        String cell = row.cell(column);
        int number = cell.matches("[0-9]{1,5}") ? Integer.parseInt(cell) : -1;
        if (number < least || number > most) {
            throw at(column, why, least, most);
        }
        return number;
    }

    private static BigDecimal factor(String cell) {
        if (cell.isEmpty()) {
            return BigDecimal.ONE;
        }
        if (!cell.matches("[1-3](\\.[0-9]{1,2})?") || new BigDecimal(cell).compareTo(BigDecimal.valueOf(3)) > 0) {
            throw at("offers_per_place", CourseProblem.NOT_OFFERS);
        }
        return new BigDecimal(cell);
    }

    private static String text(Table row, String column, int longest) {
        String text = row.cell(column).replaceAll("\\R", "\n");
        if (text.length() > longest || text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw at(column, CourseProblem.TOO_LONG, longest);
        }
        return text;
    }

    private static String number(Table row, String column) {
        String cell = row.cell(column).toUpperCase(Locale.ROOT);
        return cell.isEmpty() ? null : cell;
    }

    private static <E extends Enum<E>> E constant(Table row, String column, E[] known, CourseProblem why) {
        String cell = row.cell(column);
        return Arrays.stream(known)
                .filter(one -> one.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> at(column, why, Arrays.toString(known).replaceAll("[\\[\\]]", "")));
    }

    static Refusal at(String column, CourseProblem why, Object... details) {
        return new Refusal(List.of(Obstacle.of(why, details).at(column)));
    }
}
