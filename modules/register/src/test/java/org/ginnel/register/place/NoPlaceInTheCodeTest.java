package org.ginnel.register.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A place is data: no source of the product names the first place, its boroughs or its award. */
class NoPlaceInTheCodeTest {
    private static final List<String> TEXTS = List.of(".java", ".xhtml", ".properties", ".sql", ".xml", ".css", ".js");

    @Test
    void no_source_of_the_product_names_a_place() throws IOException {
        Pattern words = words();
        List<Path> sources = sources();
        assertTrue(sources.size() > 100, "a check that looks at nothing guards nothing");
        List<String> found = new ArrayList<>();
        for (Path source : sources) {
            var matcher = words.matcher(Files.readString(source));
            if (matcher.find()) {
                found.add(PlaceFolders.ROOT.relativize(source) + ": " + matcher.group());
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void the_words_are_found_where_they_stand() throws IOException {
        Pattern words = words();
        assertTrue(words.matcher("Courses in Salford").find());
        assertTrue(words.matcher("the MBacc").find());
        assertFalse(words.matcher("-Dginnel.place=greater-manchester").find());
    }

    @Test
    void nothing_of_the_first_place_is_in_the_second() throws IOException {
        Pattern words = words();
        try (Stream<Path> files = Files.list(PlaceFolders.shipped("tarnshire"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                assertFalse(words.matcher(Files.readString(file)).find(), file.toString());
            }
        }
    }

    /** Names of the boroughs, of the place and of its award, from its own data. */
    private static Pattern words() throws IOException {
        Path folder = PlaceFolders.shipped("greater-manchester");
        List<String> names = new ArrayList<>(List.of("Greater Manchester", "Mancunian"));
        new PlaceFolder(folder, BoroughFiles.BOROUGHS)
                .csv(BoroughFiles.BOROUGHS, "code", "la_code", "name")
                .rows()
                .forEach(row -> names.add(row.text("name")));
        names.add(new PlaceFolder(folder, GatewayFiles.SUBJECTS)
                .json(GatewayFiles.SUBJECTS)
                .inner("award")
                .text("name"));
        return Pattern.compile(names.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(PlaceFolders.ROOT.resolve("modules"))) {
            return all.filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                    .filter(file -> TEXTS.stream().anyMatch(file.toString()::endsWith))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
