package org.ginnel.register.place;

import static org.ginnel.register.place.PlaceObstacle.FIELD_UNFIT;
import static org.ginnel.register.place.PlaceObstacle.REPEATED;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_BOROUGH;
import static org.ginnel.register.place.PlaceObstacle.UNKNOWN_KEY;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ginnel.kernel.Refusal;

/** {@code boroughs.csv} and {@code outline.geojson}: the boroughs in order, with outlines as paths in a box 1000 wide. */
final class BoroughFiles {
    static final String BOROUGHS = "boroughs.csv";
    static final String OUTLINE = "outline.geojson";
    static final int WIDTH = 1000;

    private record Point(double longitude, double latitude) {}

    private BoroughFiles() {}

    static List<PlaceData.BoroughRow> read(PlaceFolder folder) {
        Table table = folder.csv(BOROUGHS, "code", "la_code", "name");
        List.of("code", "la_code", "name").forEach(table::once);
        Map<String, List<List<Point>>> outlines = outlines(folder.json(OUTLINE), table);
        List<Point> all = outlines.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        return table.rows().stream()
                .map(row -> {
                    List<List<Point>> rings = outlines.get(row.text("code"));
                    if (rings == null) {
                        throw Refusal.of(UNKNOWN_KEY, OUTLINE, "features", row.text("code"));
                    }
                    return new PlaceData.BoroughRow(
                            row.text("code"),
                            row.matching("la_code", "[0-9]{3}", Form.LA_CODE),
                            row.text("name"),
                            path(rings, all));
                })
                .toList();
    }

    private static Map<String, List<List<Point>>> outlines(Fields file, Table boroughs) {
        Map<String, List<List<Point>>> outlines = new LinkedHashMap<>();
        List<String> codes =
                boroughs.rows().stream().map(row -> row.text("code")).toList();
        file.text("attribution");
        for (Fields feature : file.list("features")) {
            Fields properties = feature.inner("properties");
            String code = Checks.known(properties, "code", properties.text("code"), codes, UNKNOWN_BOROUGH);
            Fields geometry = feature.inner("geometry");
            List<List<Point>> rings = new ArrayList<>();
            switch (geometry.text("type")) {
                case "Polygon" -> rings(geometry, geometry.array("coordinates"), rings);
                case "MultiPolygon" -> geometry.array("coordinates").forEach(one -> rings(geometry, one, rings));
                default -> throw geometry.unfit("type", Form.POLYGON);
            }
            if (outlines.put(code, rings) != null) {
                throw Refusal.of(REPEATED, OUTLINE, properties.where("code"), code);
            }
        }
        return outlines;
    }

    private static void rings(Fields geometry, JsonValue polygon, List<List<Point>> rings) {
        for (JsonValue ring : array(geometry, polygon)) {
            List<Point> points = new ArrayList<>();
            array(geometry, ring).forEach(point -> points.add(point(geometry, point)));
            if (points.size() < 4) {
                throw unfit(geometry);
            }
            rings.add(points);
        }
    }

    private static Point point(Fields geometry, JsonValue value) {
        JsonArray pair = array(geometry, value);
        if (pair.size() >= 2
                && pair.get(0) instanceof JsonNumber longitude
                && pair.get(1) instanceof JsonNumber latitude
                && Math.abs(longitude.doubleValue()) <= 180
                && Math.abs(latitude.doubleValue()) < 90) {
            return new Point(longitude.doubleValue(), latitude.doubleValue());
        }
        throw unfit(geometry);
    }

    private static JsonArray array(Fields geometry, JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw unfit(geometry);
    }

    private static Refusal unfit(Fields geometry) {
        return Refusal.of(FIELD_UNFIT, OUTLINE, geometry.where("coordinates"), "", Form.POLYGON);
    }

    /** A path of whole numbers; degrees of longitude are drawn as long as they are in the middle of the place. */
    private static String path(List<List<Point>> rings, List<Point> all) {
        double west = all.stream().mapToDouble(Point::longitude).min().orElseThrow();
        double east = all.stream().mapToDouble(Point::longitude).max().orElseThrow();
        double north = all.stream().mapToDouble(Point::latitude).max().orElseThrow();
        double south = all.stream().mapToDouble(Point::latitude).min().orElseThrow();
        double scale = WIDTH / (east - west);
        double upright = scale / Math.cos(Math.toRadians((north + south) / 2));
        StringBuilder path = new StringBuilder();
        for (List<Point> ring : rings) {
            String next = "M";
            for (Point point : ring) {
                path.append(String.format(
                        Locale.ROOT,
                        "%s%d %d",
                        next,
                        Math.round((point.longitude() - west) * scale),
                        Math.round((north - point.latitude()) * upright)));
                next = "L";
            }
            path.append('Z');
        }
        return path.toString();
    }
}
