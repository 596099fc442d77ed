package org.ginnel.gateways.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ginnel.gateways.application.GradeIntake.Numbered;

/** The rows of a file about one person, against that person's choices at the provider. */
final class GradesOfOne {
    private static final Set<Stage> DECIDED =
            EnumSet.of(Stage.CONFIRMED, Stage.ENROLLED, Stage.NO_SHOW, Stage.DEFERRED, Stage.CONDITIONS_NOT_MET);

    private final GradeIntake intake;
    private final List<Choice> choices;
    private final Set<GradeRow> changed = new HashSet<>();
    private final Set<GradeRow> left = new HashSet<>();

    GradesOfOne(GradeIntake intake, List<Choice> choices) {
        this.intake = intake;
        this.choices = choices;
    }

    /** How many of the rows changed something; those left out are told to the intake. */
    int take(List<GradeRow> rows) {
        if (choices.isEmpty()) {
            rows.forEach(row -> intake.leave(row, GradeProblem.NOT_YOURS));
            return 0;
        }
        Map<GcseSubject, GradeRow> best = bestOf(numbered(rows));
        for (Choice choice : choices) {
            Map<GcseSubject, GradeRow> news = news(choice, best);
            if (!news.isEmpty() && Stage.ACCEPTED.contains(choice.stage())) {
                intake.enter(choice, news);
                changed.addAll(news.values());
            } else if (!news.isEmpty()) {
                left(choice, news);
            }
        }
        left.stream().filter(row -> !changed.contains(row)).forEach(row -> {
            Stage stage = standing(row);
            boolean early = stage == Stage.OFFER;
            intake.leave(row, early ? GradeProblem.NOT_ACCEPTED_YET : GradeProblem.DECIDED_ALREADY, stage);
        });
        return changed.size();
    }

    /** Rows whose number is this person's own. */
    private List<GradeRow> numbered(List<GradeRow> rows) {
        List<GradeRow> good = new ArrayList<>();
        for (GradeRow row : rows) {
            Numbered as = row.uln().isEmpty() ? Numbered.KNOWN : intake.number(choices.get(0), row.uln());
            if (as == Numbered.ANOTHERS) {
                intake.leave(row, GradeProblem.NUMBER_OF_ANOTHER, row.uln());
                continue;
            }
            if (as == Numbered.NEW) {
                changed.add(row);
            }
            good.add(row);
        }
        return good;
    }

    /** One row for each subject; two that say different things are both left out. */
    private Map<GcseSubject, GradeRow> bestOf(List<GradeRow> rows) {
        Map<GcseSubject, List<GradeRow>> all = new EnumMap<>(GcseSubject.class);
        rows.stream()
                .filter(row -> row.subject() != null)
                .forEach(row -> all.computeIfAbsent(row.subject(), any -> new ArrayList<>())
                        .add(row));
        Map<GcseSubject, GradeRow> best = new EnumMap<>(GcseSubject.class);
        all.forEach((subject, said) -> {
            GradeRow first =
                    said.stream().max(Comparator.comparingInt(GradeRow::grade)).orElseThrow();
            boolean same = said.stream().allMatch(row -> row.grade() == first.grade());
            if (same || subject.several()) {
                best.put(subject, first);
            } else {
                said.forEach(row -> {
                    changed.remove(row);
                    intake.leave(row, GradeProblem.TWO_GRADES);
                });
            }
        });
        return best;
    }

    /** What was asked for and is not known so yet. */
    private static Map<GcseSubject, GradeRow> news(Choice choice, Map<GcseSubject, GradeRow> best) {
        Map<GcseSubject, GradeRow> news = new EnumMap<>(GcseSubject.class);
        for (Condition asked : choice.terms().conditions()) {
            GradeRow row = best.get(asked.subject());
            if (row != null && (asked.achieved() == null || asked.achieved() != row.grade())) {
                news.put(asked.subject(), row);
            }
        }
        return news;
    }

    /** A place nobody has accepted yet, or one that was decided on other grades; a choice given up asks for nothing. */
    private void left(Choice choice, Map<GcseSubject, GradeRow> news) {
        if (choice.stage() == Stage.OFFER || DECIDED.contains(choice.stage())) {
            left.addAll(news.values());
        }
    }

    private Stage standing(GradeRow row) {
        return choices.stream()
                .filter(choice -> choice.stage() == Stage.OFFER || DECIDED.contains(choice.stage()))
                .filter(choice ->
                        choice.terms().conditions().stream().anyMatch(asked -> asked.subject() == row.subject()))
                .map(Choice::stage)
                .findFirst()
                .orElse(Stage.OFFER);
    }
}
