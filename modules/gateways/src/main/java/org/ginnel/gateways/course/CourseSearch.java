package org.ginnel.gateways.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.data.WordQuery;
import org.ginnel.register.Postcodes.Point;

/**
 * What somebody looks for. Anything may be missing; with a point the nearest come first, else the soonest.
 *
 * @param words every word must begin a word of the course, the provider or the site
 * @param page from 0
 */
record CourseSearch(
        String gateway, CourseKind kind, String words, Point near, Integer miles, Narrower narrower, int page) {
    static final int PAGE = 20;

    CourseSearch {
        page = Math.max(0, Math.min(page, 10_000));
    }

    CourseSearch(String gateway, CourseKind kind, String words, Point near, Integer miles, int page) {
        this(gateway, kind, words, near, miles, Narrower.NOTHING, page);
    }

    String tsquery() {
        return WordQuery.of(words);
    }

    boolean within() {
        return near != null && miles != null;
    }

    /** One condition for each thing asked, so that PostgreSQL sees none that is not meant. */
    List<Condition> conditions() {
        List<Condition> found = new ArrayList<>(List.of(new Condition("status = 'OPEN'", Map.of())));
        if (gateway != null) {
            found.add(new Condition("gateways @> array[cast(:gateway as text)]", Map.of("gateway", gateway)));
        }
        if (kind != null) {
            found.add(new Condition("kind = :kind", Map.of("kind", kind.name())));
        }
        if (!tsquery().isEmpty()) {
            found.add(new Condition("words @@ to_tsquery('simple', :words)", Map.of("words", tsquery())));
        }
        if (within()) {
            found.add(new Condition(
                    "spot <@ circle(point(:x, :y), :radius)",
                    Map.of("x", near.x(), "y", near.y(), "radius", near.radius(miles))));
        }
        narrower.into(found);
        return found;
    }

    String order() {
        return near == null ? "starts, title, id" : "spot <-> point(:x, :y), id";
    }

    /** @param values by the names the condition uses */
    record Condition(String sql, Map<String, Object> values) {}

    /**
     * The rest of what can be asked; each may be null.
     *
     * @param from starts on this day or later
     * @param rounds only what can be applied for now: the rounds that are open, none when the list is empty
     * @param sectors only sites in these postcode sectors
     */
    record Narrower(
            Integer level, CourseAge age, boolean supported, LocalDate from, List<Round> rounds, List<String> sectors) {
        static final Narrower NOTHING = new Narrower(null, null, false, null, null, null);

        void into(List<Condition> found) {
            if (level != null) {
                found.add(new Condition("level = :level", Map.of("level", level)));
            }
            if (age != null) {
                found.add(new Condition("kind in (:kinds)", Map.of("kinds", age.kinds())));
            }
            if (supported) {
                found.add(new Condition("support <> ''", Map.of()));
            }
            if (from != null) {
                found.add(new Condition("starts >= :starts", Map.of("starts", from)));
            }
            if (rounds != null) {
                found.add(open());
            }
            if (sectors != null) {
                found.add(
                        sectors.isEmpty()
                                ? NONE
                                : new Condition("left(postcode, -2) in (:sectors)", Map.of("sectors", sectors)));
            }
        }

        private Condition open() {
            return rounds.isEmpty()
                    ? NONE
                    : new Condition(
                            rounds.stream().map(Round::sql).collect(Collectors.joining(" or ", "(", ")")), Map.of());
        }
    }

    private static final Condition NONE = new Condition("false", Map.of());

    /** A round that takes forms now: courses of this age of entry that start in this year. */
    record Round(int entry, int year) {
        String sql() {
            String kinds = Arrays.stream(CourseKind.values())
                    .filter(kind -> kind.entry() == entry)
                    .map(kind -> "'" + kind + "'")
                    .collect(Collectors.joining(", "));
            return "(kind in (" + kinds + ") and starts between '" + year + "-01-01' and '" + year + "-12-31')";
        }
    }
}
