package org.ginnel.kernel.cache;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a kept page is found by: its path and the parameters its module named, in one order. Nothing else of a request
 * has a say in what is kept, so nothing else can spoil it.
 */
record PageKey(String path, String query) {
    private static final int LONGEST_VALUE = 100;

    /** Nothing when no module named the page or the request has any other, doubled or overlong parameter. */
    static Optional<PageKey> of(String path, String query, Collection<PublicPage> pages) {
        return pages.stream()
                .filter(page -> page.covers(path))
                .findFirst()
                .flatMap(page -> query(query, allowed(path, pages)).map(normal -> new PageKey(path, normal)));
    }

    private static Set<String> allowed(String path, Collection<PublicPage> pages) {
        Set<String> names = new HashSet<>();
        pages.stream().filter(page -> page.covers(path)).forEach(page -> names.addAll(page.parameters()));
        return names;
    }

    private static Optional<String> query(String query, Set<String> allowed) {
        if (query == null || query.isEmpty()) {
            return Optional.of("");
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            boolean known = allowed.contains(name) && parameter.length() <= name.length() + 1 + LONGEST_VALUE;
            if (!known || sorted.put(name, parameter) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("&", sorted.values()));
    }
}
