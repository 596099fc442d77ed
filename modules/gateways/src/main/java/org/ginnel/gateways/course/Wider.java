package org.ginnel.gateways.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is left when one thing is not insisted on: how many courses, and the first of them.
 *
 * @param least without which the search goes on; a word of the bundle
 */
record Wider(String least, long all, String address, List<Wish.Row> rows) {
    private static final int SHOWN = 3;
    /** What people give up most easily first; each alone, then all of them. Nobody gives up her age. */
    private static final List<Set<String>> GIVEN_UP = List.of(
            Set.of("miles", "minutes"),
            Set.of("gateway"),
            Set.of("q"),
            Set.of("kind", "level"),
            Set.of("from", "support", "open"),
            Set.of("miles", "minutes", "q", "kind", "level", "from", "support", "open"));

    private static final List<String> WORDS = List.of("far", "gateways", "words", "kinds", "details", "all");

    static List<Wider> of(CourseAsked asked, Understanding understanding, Offerings offerings) {
        List<Wider> found = new ArrayList<>();
        for (int i = 0; i < GIVEN_UP.size(); i++) {
            CourseAsked less = asked.without(GIVEN_UP.get(i).toArray(String[]::new));
            boolean last = i == GIVEN_UP.size() - 1;
            if (!less.equals(asked) && (!last || found.isEmpty())) {
                Wish wish = understanding.wish(less, 0);
                long all = offerings.count(wish.search());
                if (all > 0) {
                    found.add(new Wider(WORDS.get(i), all, less.address(0), rows(wish, offerings)));
                }
            }
        }
        return found;
    }

    private static List<Wish.Row> rows(Wish wish, Offerings offerings) {
        return offerings.search(wish.search()).stream()
                .limit(SHOWN)
                .map(Offering::course)
                .map(wish::row)
                .toList();
    }
}
