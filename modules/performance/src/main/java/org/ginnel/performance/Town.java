package org.ginnel.performance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * An invented town in a real database, the same for the same seed.
 *
 * @param people full size 70,000
 * @param offerings full size 6,000
 * @param journal rows of history, full size 20,000,000
 */
record Town(long seed, int people, int offerings, int journal) {
    /** The size of the load to carry, or a part of it. */
    static Town ofSize(double part) {
        return new Town(20261121, (int) Math.max(500, 70_000 * part), (int) Math.max(100, 6_000 * part), (int)
                (20_000_000 * part));
    }

    void build(DataSource owner) throws SQLException, IOException {
        run(owner, "town.sql", Map.of());
    }

    /** Complete forms with three choices each, not yet submitted, of the people numbered so. */
    void forms(DataSource owner, int first, int last) throws SQLException, IOException {
        run(owner, "forms.sql", Map.of("first", first, "last", last));
    }

    /** The id the generator gives the person with this number. */
    static UUID person(int number) {
        return id("person", number);
    }

    static UUID form(int number) {
        return id("form", number);
    }

    private static UUID id(String what, int number) {
        try {
            byte[] md5 = java.security.MessageDigest.getInstance("MD5")
                    .digest(("town:" + what + ":" + number).getBytes(StandardCharsets.UTF_8));
            var bytes = java.nio.ByteBuffer.wrap(md5);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void run(DataSource owner, String script, Map<String, Integer> more) throws SQLException, IOException {
        String sql;
        try (InputStream in = Town.class.getResourceAsStream(script)) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        sql = sql.replace("${seed}", Long.toString(seed))
                .replace("${people}", Integer.toString(people))
                .replace("${offerings}", Integer.toString(offerings))
                .replace("${journal}", Integer.toString(journal));
        for (Map.Entry<String, Integer> value : more.entrySet()) {
            sql = sql.replace("${" + value.getKey() + "}", value.getValue().toString());
        }
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
