package org.ginnel.gateways.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ginnel.gateways.CourseKind;
import org.ginnel.register.Postcodes.Point;

/**
 * What somebody looks for. Anything may be missing; with a point the nearest come first, else the soonest.
 *
 * @param words every word must begin a word of the course, the provider or the site
 * @param page from 0
 */
record CourseSearch(String gateway, CourseKind kind, String words, Point near, Integer miles, int page) {
    static final int PAGE = 20;
    private static final int MOST_WORDS = 8;

    CourseSearch {
        page = Math.max(0, Math.min(page, 10_000));
    }

    /** The words as a query of PostgreSQL: only letters and digits are left, so nothing in it can be an operator. */
    String tsquery() {
        return words == null
                ? ""
                : Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
    }

    double x() {
        return Math.toRadians(near.longitude());
    }

    double y() {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(near.latitude()) / 2));
    }

    /** The radius on Mercator's map, where a mile grows towards the poles. */
    double radius() {
        return miles / 3958.8 / Math.cos(Math.toRadians(near.latitude()));
    }

    boolean within() {
        return near != null && miles != null;
    }

    List<String> conditions() {
        List<String> found = new java.util.ArrayList<>(List.of("status = 'OPEN'"));
        if (gateway != null) {
            found.add("gateways @> array[cast(:gateway as text)]");
        }
        if (kind != null) {
            found.add("kind = :kind");
        }
        if (!tsquery().isEmpty()) {
            found.add("words @@ to_tsquery('simple', :words)");
        }
        if (within()) {
            found.add("spot <@ circle(point(:x, :y), :radius)");
        }
        return found;
    }

    String order() {
        return near == null ? "starts, title, id" : "spot <-> point(:x, :y), id";
    }
}
