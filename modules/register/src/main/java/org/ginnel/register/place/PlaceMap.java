package org.ginnel.register.place;

import java.util.Arrays;
import java.util.List;

/** The boroughs as paths in a box {@link BoroughFiles#WIDTH} wide. */
record PlaceMap(List<Outline> outlines) {
    record Outline(String code, String laCode, String name, String path) {}

    /** What an SVG needs to show all of it, with a little air. */
    String viewBox() {
        int height = outlines.stream()
                .flatMap(outline -> Arrays.stream(outline.path().split("[MLZ]")))
                .filter(point -> point.contains(" "))
                .mapToInt(point -> Integer.parseInt(point.substring(point.indexOf(' ') + 1)))
                .max()
                .orElse(BoroughFiles.WIDTH);
        return "-10 -10 " + (BoroughFiles.WIDTH + 20) + " " + (height + 20);
    }
}
