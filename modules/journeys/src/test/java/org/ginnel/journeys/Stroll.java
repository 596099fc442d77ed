package org.ginnel.journeys;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Follows every link in the browser, reading only, and notes what is wrong with each page: of one view, which is an
 * address without its question, the first few pages.
 */
final class Stroll {
    private static final int OF_ONE_VIEW = 3;
    /** Mails are of their day and, in a demonstration, of everybody: a door they name may be closed to this reader. */
    private static final String MAILS = "/inbox";

    private static final String LINKS = "links => links.map(a => a.getAttribute('href'))";

    private final Visitor visitor;
    private final Set<String> looked;
    private final boolean beyond;
    private final Map<String, Integer> views = new TreeMap<>();
    private final List<String> flaws = new ArrayList<>();
    private final Set<String> met = new HashSet<>();
    private int pages;

    /**
     * @param looked views that axe has seen already; those it sees now are added
     * @param beyond whether links of public pages, which are the same for everybody, are followed too
     */
    Stroll(Visitor visitor, Set<String> looked, boolean beyond) {
        this.visitor = visitor;
        this.looked = looked;
        this.beyond = beyond;
    }

    void from(String start) {
        Deque<String> next = new ArrayDeque<>(List.of(start));
        met.add(start);
        while (!next.isEmpty()) {
            String path = next.poll();
            if (views.merge(view(path), 1, Integer::sum) <= OF_ONE_VIEW && goesOn(path)) {
                links().filter(met::add).forEach(next::add);
            }
        }
    }

    /** Views by how many of their addresses were met. */
    Map<String, Integer> views() {
        return views;
    }

    List<String> flaws() {
        return flaws;
    }

    int pages() {
        return pages;
    }

    /** Reads a page, and says whether its links are followed. */
    private boolean goesOn(String path) {
        pages++;
        try {
            Response answer = visitor.asksFor(path);
            if (answer.status() != 200) {
                flaws.add(path + " answers " + answer.status());
            } else if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                look(path);
                return !view(path).equals(MAILS)
                        && (beyond || visitor.page().locator("body.public").count() == 0);
            }
        } catch (PlaywrightException file) {
            int status = visitor.context().request().head(path).status();
            if (status != 200) {
                flaws.add(path + " is a file and answers " + status + ": " + file.getMessage());
            }
        }
        return false;
    }

    private void look(String path) {
        Looking.unfilled(visitor.page()).forEach(flaw -> flaws.add(path + " is " + flaw));
        int heads = visitor.page().locator("h1").count();
        if (heads != 1) {
            flaws.add(path + " has " + heads + " h1");
        }
        if (visitor.page().title().replaceFirst(" - .*", "").isBlank()) {
            flaws.add(path + " has no title");
        }
        List<String> seen = looked.add(view(path)) ? visitor.flawsHere() : visitor.tooWide();
        seen.forEach(flaw -> flaws.add(path + " " + flaw));
    }

    private Stream<String> links() {
        List<?> found = (List<?>) visitor.page().locator("a[href]").evaluateAll(LINKS);
        return found.stream()
                .map(Object::toString)
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("/"));
    }

    private static String view(String path) {
        return path.replaceFirst("\\?.*", "");
    }
}
