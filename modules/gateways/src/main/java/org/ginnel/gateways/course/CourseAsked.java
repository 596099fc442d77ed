package org.ginnel.gateways.course;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.kernel.view.Words;

/** What the address of the list asks for, as it was typed: only words it knows, in one order, none of them empty. */
record CourseAsked(Map<String, String> words) {
    private static final List<String> NAMES =
            List.of("for", "gateway", "kind", "level", "q", "postcode", "miles", "minutes", "from", "support", "open");
    private static final int LONGEST = 100;

    CourseAsked {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            String word = words.getOrDefault(name, "").strip();
            if (!word.isEmpty()) {
                known.put(name, word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        words = known;
    }

    /** Of a query as {@link #query()} writes it. */
    static CourseAsked of(String query) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> words.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return new CourseAsked(words);
    }

    String get(String name) {
        return words.getOrDefault(name, "");
    }

    /** 0 when it is no number. */
    int number(String name) {
        return get(name).matches("[0-9]{1,4}") ? Integer.parseInt(get(name)) : 0;
    }

    boolean nothing() {
        return words.isEmpty();
    }

    CourseAsked without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(words);
        List.of(names).forEach(fewer::remove);
        return new CourseAsked(fewer);
    }

    /** The same words always make the same query. */
    String query() {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + Words.encode(word.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The list of this, at a page of it. */
    String address(int page) {
        String query = query();
        return "/gateways/course/list"
                + (query.isEmpty() ? "" : "?" + query)
                + (page == 0 ? "" : (query.isEmpty() ? "?" : "&") + "page=" + page);
    }
}
