package org.ginnel.kernel.view;

import java.util.Comparator;
import java.util.List;

/**
 * An entry of the navigation.
 *
 * @param path where it leads, for instance {@code /gateways/course/list}
 * @param within addresses that begin like this belong to it, for instance {@code /gateways/course/}
 * @param label its words, from the module's bundle
 * @param order small numbers first, what is used most; the five smallest stand in the row, the rest under "More"; public areas
 *     10 to 90
 */
public record Area(String path, String within, String label, int order) {
    public static Area of(String path, String label, int order) {
        return new Area(path, path.substring(0, path.lastIndexOf('/') + 1), label, order);
    }

    /** For {@code aria-current}: one area at most is marked, the page's own or the one it lies within most narrowly. */
    static String mark(List<Area> shown, Area area, String here) {
        if (area.path.equals(here)) {
            return "page";
        }
        if (shown.stream().anyMatch(other -> other.path.equals(here))) {
            return null;
        }
        return shown.stream()
                        .filter(other -> other.within.length() > 1 && here.startsWith(other.within))
                        .max(Comparator.comparingInt(other -> other.within.length()))
                        .filter(area::equals)
                        .isPresent()
                ? "true"
                : null;
    }
}
