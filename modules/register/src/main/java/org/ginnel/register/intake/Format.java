package org.ginnel.register.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ginnel.kernel.Refusal;

/** One of the shapes a kind of list comes in. */
record Format(String name, Layout layout, List<Column> columns) {
    Format(String name, Layout layout, Column... columns) {
        this(name, layout, List.of(columns));
    }

    /** Names the header must have and does not. */
    List<String> missing(List<String> header) {
        Map<String, Integer> places = places(header);
        return columns.stream()
                .filter(column -> !column.optional())
                .flatMap(column -> column.sources().stream())
                .distinct()
                .filter(name -> !places.containsKey(key(name)))
                .toList();
    }

    List<String> wanted() {
        return columns.stream()
                .filter(column -> !column.optional())
                .flatMap(column -> column.sources().stream())
                .distinct()
                .toList();
    }

    /** The columns this file has, each with the places of its cells. */
    List<Bound> bind(List<String> header) {
        Map<String, Integer> places = places(header);
        return columns.stream()
                .filter(column -> column.sources().stream().allMatch(name -> places.containsKey(key(name))))
                .map(column -> new Bound(
                        column,
                        column.sources().stream()
                                .mapToInt(name -> places.get(key(name)))
                                .toArray()))
                .toList();
    }

    /** A column and where in the row its cells stand. */
    record Bound(Column column, int[] places) {
        String read(Rows rows) throws Unfit {
            return column.read(cells(rows));
        }

        String[] cells(Rows rows) {
            String[] cells = new String[places.length];
            for (int i = 0; i < places.length; i++) {
                cells[i] = rows.cell(places[i]);
            }
            return cells;
        }

        String sourceName() {
            return column.sources().isEmpty() ? column.name() : column.sources().get(0);
        }
    }

    private Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String key = key(header.get(i));
            if (places.put(key, i) != null && uses(key)) {
                throw Refusal.of(IntakeObstacle.COLUMN_TWICE, header.get(i));
            }
        }
        return places;
    }

    private boolean uses(String key) {
        return columns.stream()
                .flatMap(column -> column.sources().stream())
                .anyMatch(name -> key(name).equals(key));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
