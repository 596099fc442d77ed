package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.CourseDirectory.Course;

/**
 * A results day of a big provider: 6,650 accepted places that ask for mathematics and English, five grades each, every
 * tenth too low, and 37 rows that cannot go in.
 */
final class ManyResults {
    private static final int PEOPLE = 6_650;
    private static final int BAD = 37;
    private static final int LOW = 10;
    private static final String[] SUBJECTS = {"Mathematics", "English Language", "Biology", "Chemistry", "Physics"};

    private final Course course;
    private final List<Long> badLines = new ArrayList<>();

    ManyResults(ApplicationStore store, Course course) {
        this.course = course;
        store.publish(course, 20);
        store.bySystem("insert into gateways.application (id, person, cycle, reference, submitted_at)"
                + " select gen_random_uuid(), gen_random_uuid(), '" + CYCLE.id() + "', 'RD-' || n || '-" + tag()
                + "', now() from generate_series(1, " + PEOPLE + ") n");
        store.bySystem(
                "insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage)"
                        + " select gen_random_uuid(), id, person, '" + course.id() + "', '" + course.provider()
                        + "', false, '2027-09-06', 'FIRM' from gateways.application where reference like 'RD-%-" + tag()
                        + "'");
        store.bySystem("insert into gateways.offer_condition (choice, place, subject, grade) select c.id, s.place,"
                + " s.subject, 4 from gateways.choice c cross join (values (0, 'MATHEMATICS'), (1, 'ENGLISH_LANGUAGE'))"
                + " as s (place, subject) where c.offering = '" + course.id() + "'");
    }

    /** Bad rows stand evenly among the good ones, each in place of a grade in physics, which nobody asks for. */
    String rows() {
        StringBuilder rows = new StringBuilder();
        long line = 1;
        badLines.clear();
        for (int person = 1; person <= PEOPLE; person++) {
            for (String subject : SUBJECTS) {
                line++;
                boolean bad = subject.equals("Physics") && person % (PEOPLE / BAD) == 0 && badLines.size() < BAD;
                if (bad) {
                    badLines.add(line);
                    rows.append(badRow(person, badLines.size()));
                } else {
                    rows.append("RD-")
                            .append(person)
                            .append('-')
                            .append(tag())
                            .append(",,")
                            .append(subject);
                    rows.append(',')
                            .append(person % LOW == 0 ? 3 : 4 + person % 6)
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    private String badRow(int person, int which) {
        String reference = "RD-" + person + "-" + tag();
        return switch (which % 5) {
            case 0 -> "RD-0-" + which + ",,Mathematics,5\n";
            case 1 -> ",,Mathematics,5\n";
            case 2 -> reference + ",,Alchemy,5\n";
            case 3 -> reference + ",,Physics,11\n";
            default -> reference + ",1234567890,Physics,5\n";
        };
    }

    List<Long> badLines() {
        return List.copyOf(badLines);
    }

    int sure() {
        return PEOPLE - PEOPLE / LOW;
    }

    String count(String stage) {
        return "select count(*) from gateways.choice where offering = '" + course.id() + "' and stage = '" + stage
                + "'";
    }

    private String tag() {
        return course.id().toString().substring(24);
    }
}
