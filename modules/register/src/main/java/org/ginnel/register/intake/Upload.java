package org.ginnel.register.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;

/** A file kept in the database, read part by part. */
record Upload(DataSource database, UUID id, String name) implements Content {
    @Override
    public InputStream raw() throws IOException {
        try {
            return new SequenceInputStream(new Parts());
        } catch (IllegalStateException failed) {
            throw new IOException(failed);
        }
    }

    private final class Parts implements Enumeration<InputStream> {
        private int part;
        private byte[] next = fetch();

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            InputStream current = new ByteArrayInputStream(next);
            next = fetch();
            return current;
        }

        private byte[] fetch() {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(
                            "select content from register.intake_upload_part where upload = ? and part = ?")) {
                statement.setObject(1, id);
                statement.setInt(2, part++);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? rows.getBytes(1) : null;
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
