package org.ginnel.gateways.explore;

import java.util.ArrayList;
import java.util.List;

/** Where the boxes and threads of the picture of routes lie: subjects, then courses at 16, then jobs. */
record RoutesPicture(int width, int height, List<Box> boxes, List<String> threads) {
    private static final int ROW = 64;
    private static final int BOX = 48;
    private static final int WIDE = 300;
    private static final int GAP = 70;
    private static final int LETTERS = 32;

    static RoutesPicture of(List<String> subjects, List<String> courses, List<String> jobs) {
        int rows = Math.max(subjects.size(), Math.max(courses.size(), jobs.size()));
        List<Box> boxes = new ArrayList<>();
        List<String> threads = new ArrayList<>();
        List<Box> first = column(subjects, 0, rows, "box pale");
        List<Box> second = column(courses, 1, rows, "box");
        List<Box> third = column(jobs, 2, rows, "box end");
        join(first, second, threads);
        join(second, third, threads);
        boxes.addAll(first);
        boxes.addAll(second);
        boxes.addAll(third);
        int columns = third.isEmpty() ? 2 : 3;
        return new RoutesPicture(columns * (WIDE + GAP) - GAP + 4, Math.max(1, rows) * ROW, boxes, threads);
    }

    private static List<Box> column(List<String> words, int column, int rows, String look) {
        List<Box> boxes = new ArrayList<>();
        int top = (rows - words.size()) * ROW / 2;
        for (int i = 0; i < words.size(); i++) {
            boxes.add(new Box(column * (WIDE + GAP) + 2, top + i * ROW + 8, WIDE, BOX, look, lines(words.get(i))));
        }
        return boxes;
    }

    /** Every box of the wider column leads to its neighbour at the same height in the other. */
    private static void join(List<Box> left, List<Box> right, List<String> threads) {
        int many = Math.max(left.size(), right.size());
        for (int i = 0; i < many && !left.isEmpty() && !right.isEmpty(); i++) {
            Box from = left.get(i * left.size() / many);
            Box to = right.get(i * right.size() / many);
            int y1 = from.y() + BOX / 2;
            int y2 = to.y() + BOX / 2;
            int x1 = from.x() + WIDE;
            int half = x1 + GAP / 2;
            threads.add("M" + x1 + " " + y1 + "C" + half + " " + y1 + " " + half + " " + y2 + " " + to.x() + " " + y2);
        }
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

    record Box(int x, int y, int width, int height, String look, List<Line> lines) {}

    record Line(String words, int down) {}
}
