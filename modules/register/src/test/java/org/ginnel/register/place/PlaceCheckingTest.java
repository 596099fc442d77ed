package org.ginnel.register.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A good folder, spoiled in one place: refused with file, place in the file and remedy. */
class PlaceCheckingTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void a_good_folder() throws IOException {
        folder = PlaceFolders.copy("tarnshire", temporary);
        PlaceChecking.read(folder);
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertTrue(refused(temporary.resolve("nowhere")).has(PlaceObstacle.NO_FOLDER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place.json",
                "boroughs.csv",
                "outline.geojson",
                "routes.csv",
                "gateways.json",
                "subjects.json",
                "tests.json",
                "subsystems.json",
                "bank_holidays.csv",
                "calendar.json",
                "timetable.json",
                "boards.json",
                "settings.json",
                "t_levels.csv",
                "postcode_sectors.csv",
                "travel.json",
                "demonstration.json"
            })
    void every_file_has_to_be_there_in_utf8_and_in_its_form(String file) throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve(file));
        Files.delete(folder.resolve(file));
        assertTrue(refused(folder).has(PlaceObstacle.FILE_MISSING));
        Files.write(folder.resolve(file), new byte[] {'{', (byte) 0xE0, '}'});
        assertTrue(refused(folder).has(PlaceObstacle.NOT_UTF8));
        Files.writeString(folder.resolve(file), "{ \"half\": ");
        PlaceObstacle expected = file.endsWith(".csv") ? PlaceObstacle.COLUMNS : PlaceObstacle.NOT_JSON;
        assertTrue(refused(folder).has(expected));
        Files.write(folder.resolve(file), good);
        Files.writeString(folder.resolve(file), " ".repeat(5_000_001));
        assertTrue(refused(folder).has(PlaceObstacle.FILE_TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place.json            | "code": "tarnshire"          | "code": "elsewhere"          | OTHER_CODE
            place.json            | "code": "tarnshire"          | "code": "Tarnshire"          | FIELD_UNFIT
            place.json            | "name": "Tarnshire"          | "name": " "                  | FIELD_MISSING
            boroughs.csv          | T08000002                    | T08000001                    | REPEATED
            boroughs.csv          | 992                          | 99                           | FIELD_UNFIT
            outline.geojson       | "code":"T08000003"           | "code":"T08000009"           | UNKNOWN_BOROUGH
            outline.geojson       | "code":"T08000003"           | "code":"T08000002"           | REPEATED
            outline.geojson       | "Polygon"                    | "Point"                      | FIELD_UNFIT
            routes.csv            | Care services                | Digital                      | REPEATED
            gateways.json         | "Creative and design"        | "Creative"                   | UNKNOWN_ROUTE
            gateways.json         | "code": "land-and-water"     | "code": "data-and-design"    | REPEATED
            gateways.json         | "boats"                      | "land"                       | REPEATED
            gateways.json         | "215"                        | "021"                        | FIELD_UNFIT
            gateways.json         | "3.10"                       | "3.1"                        | FIELD_UNFIT
            subjects.json         | "code": "maths"              | "code": "english"            | REPEATED
            subjects.json         | "core": true                 | "core": "yes"                | FIELD_UNFIT
            tests.json            | "gateway": "land-and-water"  | "gateway": "sea"             | UNKNOWN_GATEWAY
            tests.json            | "source": "Invented county survey, October 2026" | "source": null | VERDICT_WITHOUT_EVIDENCE
            tests.json            | "number": 2                  | "number": 6                  | FIELD_UNFIT
            tests.json            | "number": 2                  | "number": 1                  | REPEATED
            tests.json            | "MET"                        | "GOOD"                       | FIELD_UNFIT
            subsystems.json       | "code": "upper"              | "code": "first"              | REPEATED
            bank_holidays.csv     | 2025-04-18                   | 18/04/2025                   | FIELD_UNFIT
            bank_holidays.csv     | 2025-04-18                   | 2025-01-01                   | REPEATED
            calendar.json         | "2027-08-06"                 | "2027-08-01"                 | FIELD_UNFIT
            calendar.json         | "2027-08-06"                 | "2026-02-30"                 | FIELD_UNFIT
            calendar.json         | "borough": "T08000001"       | "borough": "T08000009"       | UNKNOWN_BOROUGH
            calendar.json         | "2026-10-26"                 | "2026-10-16"                 | RANGES_OVERLAP
            timetable.json        | "2027-02-26"                 | "2027-02-11"                 | TIMETABLE_ORDER
            boards.json           | "seats": 9                   | "seats": 10                  | BOARD_SUM
            boards.json           | "max": 6                     | "max": 5                     | BOARD_LINE
            boards.json           | "denominator": 3             | "denominator": 0             | BOARD_QUORUM
            boards.json           | "kind": "IMPROVEMENT"        | "kind": "CLUB"               | FIELD_UNFIT
            boards.json           | "gateway": "land-and-water"  | "gateway": "sea"             | UNKNOWN_GATEWAY
            boards.json           | "gateway": "land-and-water"  | "gateway": "data-and-design" | REPEATED
            settings.json         | "key": "choice_limit"        | "key": "choices"             | SETTING_MISSING
            settings.json         | "key": "choice_limit"        | "key": "decide_by_days"      | SETTINGS_OVERLAP
            settings.json         | "value": "3"                 | "value": "three"             | FIELD_UNFIT
            settings.json         | "until": null                | "until": "2026-09-01"        | FIELD_UNFIT
            t_levels.csv          | 60369176                     | 60358300                     | REPEATED
            t_levels.csv          | Construction\\n2             | Shipbuilding\\n2             | UNKNOWN_ROUTE
            postcode_sectors.csv  | ZT1 2                        | ZT12                         | FIELD_UNFIT
            postcode_sectors.csv  | 54.12750                     | 94.12750                     | FIELD_UNFIT
            travel.json           | "as_at": "2026-09-01"        | "as_at": "soon"              | FIELD_UNFIT
            travel.json           | "times": "KNOWN"             | "times": "GUESSED"           | FIELD_UNFIT
            travel.json           | "to": "ZT1 3"                | "to": "ZT1 1"                | REPEATED
            travel.json           | "minutes": 10                | "minutes": -10               | FIELD_UNFIT
            demonstration.json    | "person": "person:bram"      | "person": "person:nobody"    | UNKNOWN_KEY
            demonstration.json    | "at": "organisation:heron"   | "at": "organisation:none"    | UNKNOWN_KEY
            demonstration.json    | "constituency": "boroughs"   | "constituency": "dukes"      | UNKNOWN_KEY
            demonstration.json    | "board": "schools-together"  | "board": "schools-apart"     | UNKNOWN_KEY
            demonstration.json    | "role": "SECRETARY"          | "role": "KING"               | UNKNOWN_KEY
            demonstration.json    | "ZT1 1AA"                    | "ZT11AA"                     | FIELD_UNFIT
            demonstration.json    | bram@demo.invalid            | isolde@demo.invalid          | REPEATED
            """)
    void one_wrong_value_is_refused(String file, String good, String bad, PlaceObstacle obstacle) throws IOException {
        String text = Files.readString(folder.resolve(file));
        String spoiled = text.replaceFirst(
                java.util.regex.Pattern.quote(good.replace("\\n", "\n")),
                java.util.regex.Matcher.quoteReplacement(bad.replace("\\n", "\n")));
        assertNotEquals(text, spoiled, "the test spoils nothing");
        Files.writeString(folder.resolve(file), spoiled);
        Refusal refusal = refused(folder);
        assertTrue(refusal.has(obstacle), refusal.getMessage());
        String sentence = Texts.of(refusal.obstacles().get(0));
        assertTrue(sentence.startsWith(file) && sentence.endsWith("."), sentence);
    }

    @Test
    void the_sentence_names_line_field_and_remedy() throws IOException {
        Path sectors = folder.resolve("postcode_sectors.csv");
        Files.writeString(sectors, Files.readString(sectors).replace("ZT1 2,", "ZT12,"));
        assertEquals(
                "postcode_sectors.csv, line 3, sector: \"ZT12\" does not fit. Write a sector such as AB1 2.",
                Texts.of(refused(folder).obstacles().get(0)));
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused_by_its_line() throws IOException {
        Files.writeString(
                folder.resolve("boroughs.csv"),
                "T08000007,997,Seven,of,these\n",
                java.nio.file.StandardOpenOption.APPEND);
        Refusal refusal = refused(folder);
        assertTrue(refusal.has(PlaceObstacle.NOT_CSV));
        assertTrue(Texts.of(refusal.obstacles().get(0)).startsWith("boroughs.csv, line 8"));
    }

    @Test
    void a_quotation_mark_that_never_ends_is_refused() throws IOException {
        Files.writeString(
                folder.resolve("boroughs.csv"), "T08000007,997,\"Seven", java.nio.file.StandardOpenOption.APPEND);
        Refusal refusal = refused(folder);
        assertTrue(refusal.has(PlaceObstacle.NOT_CSV) || refusal.has(PlaceObstacle.UNKNOWN_KEY));
    }

    @Test
    void a_byte_order_mark_is_no_fault() throws IOException {
        Path boroughs = folder.resolve("boroughs.csv");
        Files.write(boroughs, ("\uFEFF" + Files.readString(boroughs)).getBytes(StandardCharsets.UTF_8));
        assertEquals(6, PlaceChecking.read(folder).boroughs().size());
    }

    private static Refusal refused(Path folder) {
        return assertThrows(Refusal.class, () -> PlaceChecking.read(folder));
    }
}
