package org.ginnel.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Courses looked for among 20,000: each kind of search as a page, beside the nearest twenty by plain JDBC; and what the
 * database itself says it took for the same conditions.
 */
final class SearchCase {
    private static final int COURSES = 20_000;
    private static final int CONNECTIONS = 2;
    private static final Duration LENGTH = Duration.ofSeconds(4);
    private static final Pattern TOOK = Pattern.compile("Execution Time: ([0-9.]+) ms");
    private static final String FROM = "from gateways.offering where status = 'OPEN'";
    private static final String POINT = "point(-0.0388, 1.1087)";

    private final Rig rig;
    private final int rounds;

    SearchCase(Rig rig, int rounds) {
        this.rig = rig;
        this.rounds = rounds;
    }

    void run(Report report) throws IOException, SQLException {
        report.head(
                "search",
                "Searches among " + COURSES + " courses over " + CONNECTIONS + " kept connections for "
                        + LENGTH.toSeconds() + " s a round, in turn with the nearest twenty by JDBC.");
        rig.start();
        try (Connection connection = rig.owner().getConnection()) {
            new Town(20261122, 500, COURSES, 0).build(rig.owner());
            String gateway = first(connection, "select code from register.gateway order by position limit 1");
            String sector = first(connection, "select sector from register.postcode_sector where not district limit 1");
            String postcode = sector + "AA";
            for (Map.Entry<String, String> search : pages(gateway, postcode).entrySet()) {
                byte[] page = Wire.get(search.getValue(), rig.port());
                try (Wire wire = new Wire(rig.port())) {
                    wire.send(page);
                }
                measure(search.getKey(), page, connection, report);
            }
            for (Map.Entry<String, String> search : statements(gateway).entrySet()) {
                report.row("database: " + search.getKey(), milliseconds(connection, search.getValue()), "ms");
            }
        } finally {
            rig.stop();
        }
    }

    private static Map<String, String> pages(String gateway, String postcode) {
        String list = "/gateways/course/list?";
        String at = "postcode=" + java.net.URLEncoder.encode(postcode, StandardCharsets.UTF_8);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("words", list + "q=course+199");
        pages.put("nearest", list + at);
        pages.put("gateway within 5 miles", list + "gateway=" + gateway + "&miles=5&" + at);
        pages.put("everything at once", list + "q=invented&gateway=" + gateway + "&level=3&for=16&miles=20&" + at);
        return pages;
    }

    /** The same conditions by hand, so that the database can be asked alone. */
    private static Map<String, String> statements(String gateway) {
        String ours = " and gateways @> array['" + gateway + "']";
        String words = " and words @@ to_tsquery('simple', 'course:* & 199:*')";
        String near = " order by spot <-> " + POINT + ", id limit 20";
        Map<String, String> all = new LinkedHashMap<>();
        all.put("words", "select id " + FROM + words + " order by starts, title, id limit 20");
        all.put("nearest", "select id " + FROM + near);
        all.put("gateway, nearest", "select id " + FROM + ours + near);
        all.put("gateway, counted", "select count(*) " + FROM + ours);
        all.put("all, counted", "select count(*) " + FROM);
        return all;
    }

    private void measure(String what, byte[] page, Connection connection, Report report) throws SQLException {
        double[] ours = new double[rounds];
        double[] jdbc = new double[rounds];
        double[] p95 = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            jdbc[i] = byHand(connection);
            Load.Result result = Load.run(rig.port(), CONNECTIONS, LENGTH, 200, page);
            ours[i] = result.perSecond();
            p95[i] = result.milliseconds(95);
            if (result.errors() > 0) {
                throw new IllegalStateException(result.errors() + " searches failed: " + what);
            }
        }
        report.pair(what + ", page", ours, "nearest twenty by JDBC", jdbc, "searches/s");
        report.row(what + ", page, 95th percentile", Spread.of(p95), "ms");
    }

    private static double byHand(Connection connection) throws SQLException {
        String sql = "select title, provider_name, site_name, starts, level, kind " + FROM + " order by spot <-> "
                + POINT + ", id limit 20";
        long until = System.nanoTime() + LENGTH.toNanos();
        long began = System.nanoTime();
        int done = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            while (System.nanoTime() < until) {
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
                done++;
            }
        }
        return done / ((System.nanoTime() - began) / 1e9);
    }

    private Spread milliseconds(Connection connection, String sql) throws SQLException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("explain (analyze, timing off) " + sql)) {
                while (rows.next()) {
                    Matcher line = TOOK.matcher(rows.getString(1));
                    if (line.find() && i > 0) {
                        took.add(Double.valueOf(line.group(1)));
                    }
                }
            }
        }
        return Spread.of(took.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
