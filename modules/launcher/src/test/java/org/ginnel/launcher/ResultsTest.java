package org.ginnel.launcher;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words after {@code import results}: what is missing is said in a sentence with the remedy. */
class ResultsTest {
    @TempDir
    Path temp;

    @Test
    void a_file_and_an_officer_are_needed() throws IOException {
        String file = Files.writeString(temp.resolve("results.csv"), "reference,subject,grade\n")
                .toString();
        assertNotNull(Results.of(List.of(file, "--officer", "priya@example.org")));
        assertNotNull(Results.of(List.of("--wait", "5", "--officer", "priya@example.org", file)));
        says("for whom", List.of(file));
        says("for whom", List.of("--officer", "priya@example.org"));
        says("for whom", List.of(file, "--officer"));
        says("for whom", List.of(file, "--officer", "priya@example.org", "--wait", "long"));
        says("for whom", List.of(file, file, "--officer", "priya@example.org"));
        says("is not there", List.of(temp.resolve("none.csv").toString(), "--officer", "priya@example.org"));
    }

    @Test
    void the_kinds_of_lists_name_results_too() {
        Trouble trouble = assertThrows(Trouble.class, () -> Importing.of(List.of()));
        assertTrue(trouble.getMessage().contains("import results <file>"), trouble.getMessage());
    }

    private static void says(String words, List<String> arguments) {
        Trouble trouble = assertThrows(Trouble.class, () -> Results.of(arguments));
        assertTrue(trouble.getMessage().contains(words), trouble.getMessage());
    }
}
