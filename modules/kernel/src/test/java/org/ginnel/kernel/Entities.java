package org.ginnel.kernel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The persistent classes of a module, found on the class path whether it lies in folders or jars. */
final class Entities {
    private Entities() {}

    static List<Class<?>> of(String module) throws IOException {
        List<Class<?>> found = new ArrayList<>();
        String folder = "org/ginnel/" + module;
        for (URL url : Collections.list(Entities.class.getClassLoader().getResources(folder))) {
            if (url.getProtocol().equals("jar")) {
                String jar = url.toString().substring(0, url.toString().indexOf("!/"));
                try (FileSystem zip = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
                    collect(zip.getPath("/" + folder), found);
                }
            } else {
                collect(Path.of(URI.create(url.toString())), found);
            }
        }
        return found;
    }

    private static void collect(Path folder, List<Class<?>> found) throws IOException {
        Path root = folder.getParent().getParent().getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString();
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    keep(name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'), found);
                }
            }
        }
    }

    private static void keep(String name, List<Class<?>> found) {
        try {
            Class<?> type = Class.forName(name, false, Entities.class.getClassLoader());
            if (type.isAnnotationPresent(Entity.class)
                    || type.isAnnotationPresent(Embeddable.class)
                    || type.isAnnotationPresent(MappedSuperclass.class)) {
                found.add(type);
            }
        } catch (ClassNotFoundException | NoClassDefFoundError absent) {
            throw new IllegalStateException(name, absent);
        }
    }
}
