package org.ginnel.register.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of places that tests load. */
final class PlaceFolders {
    static final Path ROOT = Path.of(System.getProperty("ginnel.root", "../.."));

    private PlaceFolders() {}

    static Path shipped(String place) {
        return ROOT.resolve("config/places").resolve(place);
    }

    /** A copy that a test may spoil. */
    static Path copy(String place, Path into) throws IOException {
        Path folder = Files.createDirectory(into.resolve(place));
        try (Stream<Path> files = Files.list(shipped(place))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }
}
