package org.ginnel.gateways.enrichment;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.data.WordQuery;
import org.ginnel.register.Postcodes.Point;

/**
 * What somebody looks for in the directory. Anything may be missing; with a point the nearest come first.
 *
 * @param words every word must begin a word of the service or of who runs it
 * @param page from 0
 */
record DirectorySearch(String words, String topic, Integer age, boolean free, Point near, Integer miles, int page) {
    static final int PAGE = 20;

    DirectorySearch {
        page = Math.max(0, Math.min(page, 10_000));
    }

    String tsquery() {
        return WordQuery.of(words);
    }

    boolean within() {
        return near != null && miles != null;
    }

    List<String> conditions() {
        List<String> found = new ArrayList<>(List.of("s.stage in ('LIVE', 'STALE')"));
        if (!tsquery().isEmpty()) {
            found.add("s.words @@ to_tsquery('simple', :words)");
        }
        if (topic != null) {
            found.add("s.topics @> array[cast(:topic as text)]");
        }
        if (age != null) {
            found.add("coalesce(s.minimum_age, 0) <= :age and coalesce(s.maximum_age, 200) >= :age");
        }
        if (free) {
            found.add("s.free");
        }
        if (within()) {
            found.add("v.spot <@ circle(point(:x, :y), :radius)");
        }
        return found;
    }

    String order() {
        return near == null ? "s.name, s.id" : "v.spot <-> point(:x, :y) nulls last, s.id";
    }

    /** Which of its places is shown: the nearest, else the first. */
    String venue() {
        return "left join lateral (select n.* from gateways.support_venue n where n.service = s.id order by "
                + (near == null ? "n.place" : "n.spot <-> point(:x, :y) nulls last, n.place") + " limit 1) v on true";
    }
}
