package org.ginnel.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ginnel.register.place.PlaceLoading;
import org.ginnel.register.place.PlaceRefused;

/** The folder of the place, read and checked whole before anything is changed. */
final class PlaceFolder {
    private final Path folder;

    private PlaceFolder(Path folder) {
        this.folder = folder;
    }

    static PlaceFolder checked(Path folder) {
        try {
            PlaceLoading.check(folder);
            return new PlaceFolder(folder);
        } catch (PlaceRefused refused) {
            throw refused(folder, refused);
        }
    }

    void load(DataSource owner, Consumer<String> progress) {
        try (Connection connection = owner.getConnection()) {
            PlaceLoading.Loaded loaded = PlaceLoading.load(connection, folder);
            progress.accept("The place is " + loaded.name() + (loaded.changed() ? ", loaded" : ", as before"));
        } catch (PlaceRefused refused) {
            throw refused(folder, refused);
        } catch (SQLException failed) {
            throw new Trouble("The place could not be loaded (" + failed.getMessage() + ").", failed);
        }
    }

    private static Trouble refused(Path folder, PlaceRefused refused) {
        return new Trouble("The place in " + folder + " was not taken: " + refused.getMessage(), refused);
    }
}
