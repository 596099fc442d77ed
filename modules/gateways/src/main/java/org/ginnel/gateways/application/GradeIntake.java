package org.ginnel.gateways.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.SentTables.Table;

/** One file of grades against what one provider's offers ask for: what it brings, and what cannot go in. */
final class GradeIntake {
    private static final int TOGETHER = 200;

    private final Grades grades;
    private final OrganisationId provider;
    private final Function<String, Optional<String>> titles;
    private final Entering entering;
    private final List<Line> refused = new ArrayList<>();
    private final Map<String, String> known;
    private final Map<UUID, String> numbers;
    private final Set<String> given;
    private int read;
    private int changed;
    private int sure;
    private int below;

    /** @param entering what is done with grades that are new; null only counts */
    GradeIntake(Grades grades, OrganisationId provider, Function<String, Optional<String>> titles, Entering entering) {
        this.grades = grades;
        this.provider = provider;
        this.titles = remembering(titles);
        this.entering = entering;
        this.known = grades.referencesOf(provider);
        this.numbers = grades.numbersOf(provider);
        this.given = new HashSet<>(numbers.values());
    }

    FileOutcome of(Table table, IntConsumer progress) {
        List<List<GradeRow>> people = new ArrayList<>(byPerson(table).values());
        int done = 0;
        for (int from = 0; from < people.size(); from += TOGETHER) {
            List<List<GradeRow>> some = people.subList(from, Math.min(people.size(), from + TOGETHER));
            Map<String, List<Choice>> choices = choices(some);
            for (List<GradeRow> rows : some) {
                changed +=
                        new GradesOfOne(this, choices.getOrDefault(rows.get(0).reference(), List.of())).take(rows);
                done += rows.size();
            }
            grades.putAway();
            if (entering != null) {
                entering.written();
            }
            progress.accept(done);
        }
        refused.sort(Comparator.comparing(Line::line));
        return new FileOutcome(read, 0, changed, read - changed - refused.size(), sure, below, refused);
    }

    private Map<String, List<GradeRow>> byPerson(Table table) {
        Map<String, List<GradeRow>> people = new LinkedHashMap<>();
        while (table.next()) {
            read++;
            try {
                GradeRow row = GradeRow.of(table, titles);
                String reference = row.reference().isEmpty() ? known.get(row.uln()) : row.reference();
                if (reference == null) {
                    refused.add(row.left(GradeProblem.NOT_YOURS));
                } else {
                    people.computeIfAbsent(reference, any -> new ArrayList<>()).add(row.of(reference));
                }
            } catch (Refusal unfit) {
                Obstacle why = unfit.obstacles().get(0);
                String column = why.field() == null ? "reference" : why.field();
                refused.add(GradeRow.line(table.line(), column, table.cell(column), why));
            }
        }
        return people;
    }

    private Map<String, List<Choice>> choices(List<List<GradeRow>> people) {
        Map<String, List<Choice>> found = new HashMap<>();
        grades.sentWith(
                        provider,
                        Stage.SENT,
                        people.stream().map(rows -> rows.get(0).reference()).toList())
                .forEach(choice -> found.computeIfAbsent(choice.application().reference(), any -> new ArrayList<>())
                        .add(choice));
        return found;
    }

    void leave(GradeRow row, GradeProblem why, Object... details) {
        refused.add(row.left(why, details));
    }

    /** Writes the person's number down, unless it is known; false when it is somebody else's. */
    Numbered number(Choice choice, String uln) {
        String has = numbers.get(choice.person().value());
        if (uln.equals(has)) {
            return Numbered.KNOWN;
        }
        if (has != null || !given.add(uln)) {
            return Numbered.ANOTHERS;
        }
        numbers.put(choice.person().value(), uln);
        if (entering != null) {
            grades.number(provider, choice.person(), uln);
        }
        return Numbered.NEW;
    }

    /** Grades that say something new about one accepted place. */
    void enter(Choice choice, Map<GcseSubject, GradeRow> news) {
        List<Condition> then = choice.terms().conditions().stream()
                .map(c -> news.containsKey(c.subject())
                        ? c.reached(news.get(c.subject()).grade(), null, null)
                        : c)
                .toList();
        sure += choice.stage() == Stage.FIRM && then.stream().allMatch(Condition::met) ? 1 : 0;
        below += choice.stage() == Stage.FIRM && then.stream().anyMatch(c -> c.achieved() != null && !c.met()) ? 1 : 0;
        if (entering != null) {
            entering.enter(choice, new EnumMap<>(news));
        }
    }

    private static <T> Function<String, Optional<T>> remembering(Function<String, Optional<T>> asked) {
        Map<String, Optional<T>> answers = new HashMap<>();
        return key -> answers.computeIfAbsent(key, asked);
    }

    enum Numbered {
        NEW,
        KNOWN,
        ANOTHERS
    }

    /** What is done with grades when the file counts. */
    interface Entering {
        void enter(Choice choice, Map<GcseSubject, GradeRow> news);

        /** After so many people, when what was done to their choices is written. */
        void written();
    }
}
