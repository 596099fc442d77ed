package org.ginnel.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that a place's folder gives to everything, and with them how to tell one place's pages from another's. */
record PlaceWords(
        String name,
        List<String> boroughs,
        List<String> gateways,
        List<String> boards,
        List<String> people,
        List<String> organisations) {
    static PlaceWords of(String code) {
        Path folder = Product.root().resolve("config/places").resolve(code);
        JsonObject demonstration = json(folder, "demonstration.json");
        return new PlaceWords(
                json(folder, "place.json").getString("name"),
                boroughs(folder),
                names(json(folder, "gateways.json"), "gateways"),
                names(json(folder, "boards.json"), "boards"),
                names(demonstration, "people"),
                names(demonstration, "organisations"));
    }

    /** Which of this place's words stand in a page. */
    List<String> in(String html) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(name.split(" (?=[A-Z])")));
        words.remove("Greater");
        words.add(name);
        words.addAll(boroughs);
        words.addAll(people);
        words.addAll(organisations);
        words.add("MBacc");
        Matcher matcher = Pattern.compile(
                        words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")))
                .matcher(html);
        Set<String> found = new LinkedHashSet<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return List.copyOf(found);
    }

    private static List<String> names(JsonObject document, String list) {
        return document.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("name"))
                .toList();
    }

    private static List<String> boroughs(Path folder) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("boroughs.csv")));
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replaceFirst("^[^,]*,[^,]*,", "").replace("\"", ""))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonObject json(Path folder, String name) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(name)))) {
            return reader.readObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
