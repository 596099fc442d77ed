package org.ginnel.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.kernel.AllowedTo;

/** The project as the checks see it: its files and its classes. */
final class Project {
    static final Path ROOT = Path.of(System.getProperty("ginnel.root", "../.."));
    static final List<String> MODULES = List.of("kernel", "register", "governance", "employers", "gateways");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ginnel");

    private Project() {}

    static Stream<Class<?>> classes() {
        return CLASSES.stream().sorted(Comparator.comparing(JavaClass::getName)).map(Project::load);
    }

    static Stream<Method> deeds() {
        return classes()
                .filter(type -> !type.isSynthetic() && !type.getName().contains("$"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && method.isAnnotationPresent(AllowedTo.class))
                .sorted(Comparator.comparing(Method::toString));
    }

    /** Files below the modules whose path contains all of these, without what was built. */
    static List<Path> files(String ending, String inside) {
        try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toString().replace('\\', '/').contains(inside))
                    .filter(file -> !file.toString().replace('\\', '/').contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, Project.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
