package org.ginnel.register.place;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.ginnel.kernel.Refusal;

/**
 * Loads a place's folder, {@code config/places/<place>}, into the register: checked whole first, then written in one
 * transaction. The same folder again changes nothing. For the command line and the start; needs no container.
 */
public final class PlaceLoading {
    private PlaceLoading() {}

    /** @param changed false when the folder had been loaded before as it is */
    public record Loaded(String code, String name, boolean changed) {}

    /**
     * @param owner to the migrated database as its owner, not in a transaction; given back as it came
     * @throws PlaceRefused with one sentence for whoever started it, when the folder does not fit
     */
    public static Loaded load(Connection owner, Path folder) throws SQLException {
        try {
            PlaceData data = PlaceChecking.read(folder);
            return write(owner, data);
        } catch (Refusal refusal) {
            throw new PlaceRefused(refusal);
        }
    }

    /**
     * Reads and checks a folder and changes nothing, for a start that has not opened its database yet.
     *
     * @throws PlaceRefused as {@link #load} does
     */
    public static void check(Path folder) {
        try {
            PlaceChecking.read(folder);
        } catch (Refusal refusal) {
            throw new PlaceRefused(refusal);
        }
    }

    /** The id of a place: the scope of the seats held there. */
    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("place:" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Loaded write(Connection owner, PlaceData data) throws SQLException {
        boolean before = owner.getAutoCommit();
        owner.setAutoCommit(false);
        boolean done = false;
        try {
            boolean changed = !revisionOf(owner, data).equals(data.revision());
            if (changed) {
                new PlaceWriting(owner, data).write();
            }
            owner.commit();
            done = true;
            return new Loaded(data.code(), data.name(), changed);
        } finally {
            if (!done) {
                owner.rollback();
            }
            owner.setAutoCommit(before);
        }
    }

    /** The loaded revision, empty for none; two loaders at once wait for each other here. */
    private static String revisionOf(Connection owner, PlaceData data) throws SQLException {
        try (Statement lock = owner.createStatement()) {
            lock.execute("lock table register.place in exclusive mode");
        }
        try (PreparedStatement ask = owner.prepareStatement("select code, name, revision from register.place");
                ResultSet row = ask.executeQuery()) {
            if (!row.next()) {
                return "";
            }
            if (!row.getString(1).equals(data.code())) {
                throw Refusal.of(PlaceObstacle.OTHER_PLACE, row.getString(2), data.name());
            }
            return row.getString(3);
        }
    }
}
