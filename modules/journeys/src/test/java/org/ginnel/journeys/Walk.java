package org.ginnel.journeys;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link from a page to a depth, reading only, and keeps the text of what it was shown. */
final class Walk {
    private static final int FARTHEST = 300;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");

    private final Product product;
    private final APIRequestContext request;
    private final Map<String, String> pages = new LinkedHashMap<>();

    Walk(Product product, APIRequestContext request) {
        this.product = product;
        this.request = request;
    }

    void from(String start, int depth) {
        Deque<String> next = new ArrayDeque<>(Set.of(start));
        for (int step = 0; step <= depth; step++) {
            Deque<String> found = new ArrayDeque<>();
            while (!next.isEmpty()) {
                String path = next.poll();
                if (!pages.containsKey(path)) {
                    links(read(path), found);
                }
            }
            next = found;
        }
    }

    Set<String> seen() {
        return pages.keySet();
    }

    /** What was shown, by path. */
    Map<String, String> pages() {
        return pages;
    }

    private String read(String path) {
        if (pages.size() >= FARTHEST) {
            throw new AssertionError("More than " + FARTHEST + " pages: " + pages.keySet());
        }
        APIResponse answer =
                request.get(product.at(path), RequestOptions.create().setMaxRedirects(5));
        String type = answer.headers().getOrDefault("content-type", "");
        boolean text = type.startsWith("text/");
        if (answer.status() >= 500) {
            throw new AssertionError(path + " answers " + answer.status());
        }
        pages.put(path, text ? answer.text() : "");
        answer.dispose();
        return pages.get(path);
    }

    private static void links(String html, Deque<String> found) {
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            found.add(link.group(1).replace("&amp;", "&"));
        }
    }
}
