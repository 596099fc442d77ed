package org.ginnel.gateways.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the boxes and threads of the map lie: subjects at 14, what is entered at 16, at 18, and jobs. A thread is drawn
 * only where something leads to something: any subject of the gateway to any of its courses, then by occupational route.
 */
record RoutesPicture(int width, int height, List<Head> heads, List<Box> boxes, List<String> threads) {
    private static final int TOP = 34;
    private static final int ROW = 60;
    private static final int BOX = 48;
    private static final int WIDE = 232;
    private static final int GAP = 56;
    private static final int LETTERS = 27;
    private static final String ANY = "*";

    /** The columns that hold something, in order; an empty one is left out and the next takes its place. */
    static RoutesPicture of(List<Column> all) {
        List<Column> columns =
                all.stream().filter(column -> !column.ways().isEmpty()).toList();
        int rows =
                columns.stream().mapToInt(column -> column.ways().size()).max().orElse(0);
        List<Head> heads = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<String> threads = new ArrayList<>();
        List<Placed> before = List.of();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(new Head(x(i), columns.get(i).key()));
            List<Placed> now = placed(columns.get(i), i, rows);
            now.forEach(placed -> boxes.add(placed.box()));
            join(before, now, threads);
            before = now;
        }
        int width = Math.max(1, columns.size()) * (WIDE + GAP) - GAP + 4;
        return new RoutesPicture(width, TOP + Math.max(1, rows) * ROW, heads, boxes, threads);
    }

    private static int x(int column) {
        return column * (WIDE + GAP) + 2;
    }

    private static List<Placed> placed(Column column, int at, int rows) {
        int top = TOP + (rows - column.ways().size()) * ROW / 2;
        List<Placed> placed = new ArrayList<>();
        for (Way way : column.ways()) {
            int y = top + placed.size() * ROW + 6;
            placed.add(new Placed(new Box(x(at), y, WIDE, BOX, column.look(), lines(way.words())), way.routes()));
        }
        return placed;
    }

    /** The threads of one route run through one point between the columns, so that a bundle can be followed. */
    private static void join(List<Placed> left, List<Placed> right, List<String> threads) {
        for (String route : shared(left, right)) {
            List<Box> from = on(route, left);
            List<Box> to = on(route, right);
            int middle = (middle(from) + middle(to)) / 2;
            int hub = from.get(0).x() + WIDE + GAP / 2;
            from.forEach(box -> threads.add(thread(box.x() + WIDE, box.y() + BOX / 2, hub, middle)));
            to.forEach(box -> threads.add(thread(hub, middle, box.x(), box.y() + BOX / 2)));
        }
    }

    private static Set<String> shared(List<Placed> left, List<Placed> right) {
        if (left.stream().anyMatch(placed -> placed.routes().isEmpty())) {
            return right.isEmpty() ? Set.of() : Set.of(ANY);
        }
        Set<String> routes = new TreeSet<>();
        left.forEach(placed -> routes.addAll(placed.routes()));
        routes.removeIf(route -> on(route, right).isEmpty());
        return routes;
    }

    private static List<Box> on(String route, List<Placed> column) {
        return column.stream()
                .filter(placed -> route.equals(ANY) || placed.routes().contains(route))
                .map(Placed::box)
                .toList();
    }

    private static int middle(List<Box> boxes) {
        return (int) boxes.stream().mapToInt(box -> box.y() + BOX / 2).average().orElse(0);
    }

    private static String thread(int x1, int y1, int x2, int y2) {
        int half = (x1 + x2) / 2;
        return "M" + x1 + " " + y1 + "C" + half + " " + y1 + " " + half + " " + y2 + " " + x2 + " " + y2;
    }

    /** Two lines at most; the table below the picture has every word. */
    private static List<Line> lines(String words) {
        if (words.length() <= LETTERS) {
            return List.of(new Line(words, 30));
        }
        int cut = words.lastIndexOf(' ', LETTERS);
        String first = words.substring(0, cut < 0 ? LETTERS : cut);
        String rest = words.substring(first.length()).strip();
        return List.of(
                new Line(first, 20),
                new Line(rest.length() <= LETTERS ? rest : rest.substring(0, LETTERS - 1) + "…", 40));
    }

    /** @param key of the heading in the bundle; {@code look} of its boxes in the style sheet */
    record Column(String key, String look, List<Way> ways) {}

    /** @param routes the occupational routes it lies on; none for what leads to all of them */
    record Way(String words, Collection<String> routes) {}

    record Head(int x, String key) {}

    record Box(int x, int y, int width, int height, String look, List<Line> lines) {}

    record Line(String words, int down) {}

    private record Placed(Box box, Collection<String> routes) {}
}
