package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ginnel.kernel.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Draws each {@code Stage} into {@code docs/states} and fails when the file differs. {@code mvn test -pl modules/app -am
 * -Dginnel.draw=true} writes them anew.
 */
class StatesTest {
    private static final Path FOLDER = Project.ROOT.resolve("docs/states");

    @TestFactory
    Stream<DynamicTest> the_diagram_is_the_code() {
        return stages().stream()
                .map(stage -> DynamicTest.dynamicTest(name(stage), () -> {
                    Path file = FOLDER.resolve(name(stage) + ".md");
                    String drawn = drawing(stage);
                    if (Boolean.getBoolean("ginnel.draw")) {
                        Files.writeString(file, drawn);
                    }
                    assertTrue(Files.exists(file), file + " is missing; draw it with -Dginnel.draw=true");
                    assertEquals(drawn, Project.text(file));
                }));
    }

    @Test
    void no_diagram_is_left_of_a_stage_that_is_gone() throws IOException {
        List<String> names = stages().stream().map(stage -> name(stage) + ".md").toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> !names.contains(file))
                            .toList());
        }
        assertFalse(names.isEmpty());
    }

    private static List<Class<?>> stages() {
        return Project.classes()
                .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Stage"))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** For instance {@code gateways-choice} for {@code Choice.Stage} or a {@code Stage} in a package {@code choice}, {@code employers-place} for {@code PlaceStage}. */
    private static String name(Class<?> stage) {
        String pack = stage.getPackageName();
        String noun = stage.getSimpleName().replace("Stage", "");
        if (stage.getEnclosingClass() != null) {
            noun = stage.getEnclosingClass().getSimpleName();
        } else if (noun.isEmpty()) {
            noun = pack.substring(pack.lastIndexOf('.') + 1);
        }
        return Texts.moduleOf(stage) + "-" + noun.toLowerCase(Locale.ROOT);
    }

    private static String drawing(Class<?> stage) {
        StringBuilder text = new StringBuilder("# " + name(stage) + "\n\nDrawn from the code by `StatesTest`.\n\n"
                + "```mermaid\nstateDiagram-v2\n  [*] --> " + stage.getEnumConstants()[0] + "\n");
        for (Object from : stage.getEnumConstants()) {
            boolean last = true;
            for (Object to : stage.getEnumConstants()) {
                if (mayBecome(from, to)) {
                    text.append("  ").append(from).append(" --> ").append(to).append('\n');
                    last = false;
                }
            }
            if (last) {
                text.append("  ").append(from).append(" --> [*]\n");
            }
        }
        return text.append("```\n").toString();
    }

    private static boolean mayBecome(Object from, Object to) {
        try {
            Method rule = ((Enum<?>) from)
                    .getDeclaringClass()
                    .getDeclaredMethod("mayBecome", ((Enum<?>) to).getDeclaringClass());
            rule.setAccessible(true);
            return (boolean) rule.invoke(from, to);
        } catch (ReflectiveOperationException lacking) {
            throw new IllegalStateException(from.getClass() + " has no mayBecome", lacking);
        }
    }
}
