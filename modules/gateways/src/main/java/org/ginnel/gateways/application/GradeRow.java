package org.ginnel.gateways.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.SentTables.Table;

/**
 * One row of a file of grades: whose, in what, which.
 *
 * @param reference of the form; empty when only the learner's number is given
 * @param uln unique learner number; empty when there is none
 * @param subject null for a GCSE that no offer can ask for
 */
record GradeRow(long line, String reference, String uln, GcseSubject subject, int grade) {
    private static final int SHOWN = 200;

    /** @param titles the title of a qualification by its LARS reference */
    static GradeRow of(Table row, Function<String, Optional<String>> titles) {
        String reference = row.cell("reference");
        String uln = row.cell("uln");
        if (reference.isEmpty() && uln.isEmpty()) {
            throw Refusal.of(GradeProblem.NOBODY_NAMED);
        }
        if (!uln.isEmpty() && !LearnerNumber.right(uln)) {
            throw new Refusal(List.of(Obstacle.of(GradeProblem.NOT_A_NUMBER).at("uln")));
        }
        GcseSubject subject = subject(row.cell("subject"), titles);
        OptionalInt grade = Grade.of(row.cell("grade"), subject);
        if (grade.isEmpty() && subject != null) {
            throw new Refusal(List.of(Obstacle.of(GradeProblem.NOT_A_GRADE).at("grade")));
        }
        return new GradeRow(row.line(), reference, uln, subject, grade.orElse(0));
    }

    private static GcseSubject subject(String cell, Function<String, Optional<String>> titles) {
        if (cell.matches("[0-9A-Z]{7}[0-9X]")) {
            String title = titles.apply(cell)
                    .orElseThrow(() -> new Refusal(List.of(
                            Obstacle.of(GradeProblem.NO_SUCH_QUALIFICATION).at("subject"))));
            return GcseSubject.ofTitle(title).orElse(null);
        }
        return GcseSubject.called(cell)
                .orElseThrow(() -> new Refusal(
                        List.of(Obstacle.of(GradeProblem.NO_SUCH_SUBJECT).at("subject"))));
    }

    GradeRow of(String reference) {
        return new GradeRow(line, reference, uln, subject, grade);
    }

    Line left(GradeProblem why, Object... details) {
        return reference.isEmpty()
                ? line(line, "uln", uln, Obstacle.of(why, details))
                : line(line, "reference", reference, Obstacle.of(why, details));
    }

    /** A row left out, as the report lists it. */
    static Line line(long line, String column, String value, Obstacle why) {
        return new Line(line, column, value.length() > SHOWN ? value.substring(0, SHOWN) : value, Texts.of(why));
    }
}
