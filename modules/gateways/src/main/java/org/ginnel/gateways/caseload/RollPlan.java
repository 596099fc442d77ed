package org.ginnel.gateways.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.SentTables.Table;

/**
 * What a file of a roll would do to the roll there is. A pupil is found by the school's number; one who has none yet, by
 * name and year where only one is called so, and gets it. Nobody leaves unless the file is said to have everybody.
 */
final class RollPlan {
    private static final int SHOWN = 200;

    final List<RollRow> added = new ArrayList<>();
    final Map<UUID, RollRow> changed = new LinkedHashMap<>();
    final List<UUID> leaving = new ArrayList<>();
    private final List<Line> refused = new ArrayList<>();
    private final Map<String, Held> byNumber = new HashMap<>();
    private final Map<String, List<Held>> byName = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();
    private final int held;
    private int read;
    private int unchanged;

    /** @param number null while the school has not said it; {@code person} null while she has no account */
    record Held(UUID pupil, String number, String name, int year) {}

    private RollPlan(List<Held> roll) {
        held = roll.size();
        for (Held one : roll) {
            if (one.number() == null) {
                byName.computeIfAbsent(key(one.name(), one.year()), name -> new ArrayList<>())
                        .add(one);
            } else {
                byNumber.put(one.number(), one);
            }
        }
    }

    static RollPlan of(Table rows, List<Held> roll, boolean whole) {
        RollPlan plan = new RollPlan(roll);
        Set<String> numbers = new HashSet<>();
        while (rows.next()) {
            plan.read++;
            try {
                RollRow row = RollRow.of(rows);
                if (!numbers.add(row.number())) {
                    throw RollRow.at("number", RollProblem.NUMBER_TWICE);
                }
                plan.take(row);
            } catch (Refusal unfit) {
                plan.leaveOut(rows, unfit.obstacles().get(0));
            }
        }
        if (whole && plan.refused.isEmpty()) {
            roll.stream()
                    .map(Held::pupil)
                    .filter(one -> !plan.met.contains(one))
                    .forEach(plan.leaving::add);
        }
        return plan;
    }

    private void take(RollRow row) {
        Held before = byNumber.get(row.number());
        if (before == null) {
            List<Held> namesakes = byName.getOrDefault(key(row.name(), row.year()), List.of());
            before = namesakes.size() == 1 && !met.contains(namesakes.get(0).pupil()) ? namesakes.get(0) : null;
        }
        if (before == null) {
            added.add(row);
            return;
        }
        met.add(before.pupil());
        if (row.equals(new RollRow(before.number(), before.name(), before.year()))) {
            unchanged++;
        } else {
            changed.put(before.pupil(), row);
        }
    }

    private void leaveOut(Table row, Obstacle why) {
        String cell = row.cell(why.field());
        refused.add(new Line(
                row.line(), why.field(), cell.length() > SHOWN ? cell.substring(0, SHOWN) : cell, Texts.of(why)));
    }

    /** A file cut off half-way must not end half a school. */
    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (read == 0) {
            found.add(Obstacle.of(RollProblem.NO_ROLL).at("file"));
        }
        if (leaving.size() > 10 && leaving.size() * 2 > held) {
            found.add(Obstacle.of(RollProblem.MANY_WOULD_LEAVE, leaving.size(), held));
        }
        return found;
    }

    Count count() {
        return new Count(read, added.size(), changed.size(), unchanged, leaving.size(), refused);
    }

    private static String key(String name, int year) {
        return year + " " + name.toLowerCase(java.util.Locale.UK);
    }

    /** @param leaving who would leave the roll; nobody while a row is left out, because she may be in it */
    record Count(Integer read, Integer added, Integer changed, Integer unchanged, Integer leaving, List<Line> refused) {
        Count {
            refused = List.copyOf(refused);
        }

        boolean nothing() {
            return added + changed + leaving == 0;
        }
    }
}
