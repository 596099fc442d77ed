package org.ginnel.gateways.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.kernel.Obstacle;

/**
 * A young person's form as her pages show it.
 *
 * @param blocked why nothing can be written any more; empty while it can
 * @param missing why it cannot be sent yet
 * @param adult of 19 or older: no school is asked for
 */
record Form(
        String reference,
        Instant submittedAt,
        Cycle cycle,
        About about,
        Schooling school,
        Statement statement,
        Help help,
        List<Line> lines,
        int limit,
        long slots,
        List<Obstacle> blocked,
        List<Obstacle> missing,
        boolean adult) {
    /** The same with more that stands in the way of sending. */
    Form lacking(List<Obstacle> more) {
        return new Form(
                reference,
                submittedAt,
                cycle,
                about,
                school,
                statement,
                help,
                lines,
                limit,
                slots,
                blocked,
                Stream.concat(missing.stream(), more.stream()).toList(),
                adult);
    }

    boolean sent() {
        return submittedAt != null;
    }

    /** What would help, as she said it; apart from the entity, whose table is walled. */
    record Help(Need need, String words, boolean shared, int version) {}

    /** One choice in her order. */
    record Line(
            ChoiceId choice,
            int rank,
            Course course,
            Stage stage,
            boolean interest,
            LocalDate decideBy,
            LocalDate replyBy,
            List<Condition> conditions,
            Verdict verdict) {
        boolean draft() {
            return stage == Stage.DRAFT;
        }

        boolean offered() {
            return stage == Stage.OFFER;
        }

        boolean withdrawable() {
            return stage != Stage.DRAFT && stage.mayBecome(Stage.WITHDRAWN);
        }
    }
}
