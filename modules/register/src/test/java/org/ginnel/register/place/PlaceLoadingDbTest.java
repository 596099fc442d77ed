package org.ginnel.register.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.place.PlaceLoading.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLoadingDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDatabase database = TestDatabase.of("register");

    @TempDir
    Path temporary;

    @BeforeEach
    void no_place_is_loaded() {
        database.sql(
                "delete from register.place",
                "delete from register.holiday",
                "delete from register.t_level",
                "delete from register.postcode_sector");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greater-manchester", "tarnshire"})
    void a_place_is_loaded_whole_and_the_second_time_changes_nothing(String place) throws SQLException {
        Loaded first = load(PlaceFolders.shipped(place));
        assertTrue(first.changed());
        assertEquals(place, first.code());
        String before = database.value("select xmin || ' ' || loaded_at from register.place");
        assertFalse(load(PlaceFolders.shipped(place)).changed());
        assertEquals(before, database.value("select xmin || ' ' || loaded_at from register.place"));
    }

    @Test
    void the_first_place_has_ten_boroughs_seven_gateways_and_every_verdict_its_evidence() throws SQLException {
        load(PlaceFolders.shipped("greater-manchester"));
        assertEquals("10", database.value("select count(*) from register.borough where outline like 'M%Z'"));
        assertEquals("7", database.value("select count(*) from register.gateway"));
        assertEquals("35", database.value("select count(*) from register.gateway_test"));
        assertEquals("6", database.value("select count(*) from register.sub_system"));
        assertEquals(
                "0",
                database.value("select count(*) from register.gateway_test where verdict <> 'NOT_ASSESSED'"
                        + " and (evidence = '' or as_at is null or source is null)"));
        assertEquals("28", database.value("select count(*) from register.t_level"));
        assertEquals("83", database.value("select count(*) from register.holiday"));
        assertEquals("446", database.value("select count(*) from register.postcode_sector where not district"));
        assertEquals("0", database.value("select count(*) from register.school_term"));
    }

    @Test
    void what_was_loaded_is_answered() throws SQLException {
        load(PlaceFolders.shipped("tarnshire"));
        PlaceFacts facts = database.run(em -> ((PlaceTables) () -> em).read());
        assertEquals("Tarnshire", facts.place().name());
        assertEquals(PlaceLoading.idOf("tarnshire"), facts.place().id());
        assertEquals(6, facts.boroughs().size());
        assertEquals("3", facts.setting("choice_limit", TODAY).orElseThrow());
        assertTrue(facts.setting("no_such_key", TODAY).isEmpty());
        assertTrue(facts.documents().get("boards").contains("Schools Together"));
        assertEquals(3, facts.sources().size());
    }

    @Test
    void nothing_of_the_first_place_is_left_when_another_is_loaded() throws SQLException {
        load(PlaceFolders.shipped("greater-manchester"));
        database.sql("delete from register.place");
        load(PlaceFolders.shipped("tarnshire"));
        assertEquals("5", database.value("select count(*) from register.gateway"));
        assertEquals(
                "0", database.value("select count(*) from register.place_document where json ilike '%manchester%'"));
    }

    @Test
    void a_database_belongs_to_one_place() throws SQLException {
        load(PlaceFolders.shipped("greater-manchester"));
        PlaceRefused refused = assertThrows(PlaceRefused.class, () -> load(PlaceFolders.shipped("tarnshire")));
        assertTrue(refused.has(PlaceObstacle.OTHER_PLACE));
        assertEquals("greater-manchester", database.value("select code from register.place"));
    }

    @Test
    void a_changed_setting_is_taken_and_the_id_of_the_place_stays() throws SQLException, IOException {
        Path folder = PlaceFolders.copy("tarnshire", temporary);
        load(folder);
        String id = database.value("select id from register.place");
        Path settings = folder.resolve("settings.json");
        Files.writeString(settings, Files.readString(settings).replaceFirst("\"value\": \"3\"", "\"value\": \"6\""));
        assertTrue(load(folder).changed());
        assertEquals("6", database.value("select value from register.place_setting where key = 'choice_limit'"));
        assertEquals(id, database.value("select id from register.place"));
    }

    @Test
    void a_refused_folder_leaves_everything_as_it_was() throws SQLException, IOException {
        Path folder = PlaceFolders.copy("tarnshire", temporary);
        load(folder);
        String before = database.value("select revision from register.place");
        Files.delete(folder.resolve("boards.json"));
        assertThrows(PlaceRefused.class, () -> load(folder));
        assertEquals(before, database.value("select revision from register.place"));
        assertEquals("5", database.value("select count(*) from register.gateway"));
    }

    @Test
    void a_fault_of_the_database_half_way_undoes_everything() throws SQLException {
        load(PlaceFolders.shipped("tarnshire"));
        database.sql(
                "update register.place set revision = 'older'",
                "alter table register.closed_range add constraint no_more check (name = '') not valid");
        try {
            assertThrows(SQLException.class, () -> load(PlaceFolders.shipped("tarnshire")));
            assertEquals("older", database.value("select revision from register.place"));
            assertEquals("2", database.value("select count(*) from register.closed_range"));
        } finally {
            database.sql("alter table register.closed_range drop constraint no_more");
        }
    }

    @Test
    void what_an_official_list_brought_stays_as_it_says() throws SQLException {
        database.sql("insert into register.holiday values ('2026-12-25', 'Brought by the list', false)");
        load(PlaceFolders.shipped("tarnshire"));
        assertEquals(
                "Brought by the list", database.value("select name from register.holiday where day = '2026-12-25'"));
    }

    private Loaded load(Path folder) throws SQLException {
        try (Connection owner = database.owner().getConnection()) {
            return PlaceLoading.load(owner, folder);
        }
    }
}
