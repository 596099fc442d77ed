package org.ginnel.register.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingChangesDbTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final UUID HANA = UUID.randomUUID();
    private static final UUID COL = UUID.randomUUID();

    private final TestDatabase database = TestDatabase.of("register");

    @TempDir
    Path temporary;

    @BeforeEach
    @AfterEach
    void nothing_was_changed() {
        database.sql(
                "delete from register.setting_change",
                "delete from register.place",
                "delete from register.holiday",
                "delete from register.t_level",
                "delete from register.postcode_sector");
    }

    @Test
    void a_start_with_another_file_does_not_overwrite_what_two_people_set() throws SQLException, IOException {
        Path folder = PlaceFolders.copy("tarnshire", temporary);
        load(folder);
        confirmed("choice_limit", "5", SPRING);
        Path settings = folder.resolve("settings.json");
        Files.writeString(settings, Files.readString(settings).replaceFirst("\"value\": \"3\"", "\"value\": \"6\""));
        load(folder);
        assertEquals("6", setting(SPRING.minusDays(1)));
        assertEquals("5", setting(SPRING));
        assertEquals("5", setting(SPRING.plusYears(1)));
        confirmed("choice_limit", "2", SPRING.plusMonths(6));
        assertEquals("5", setting(SPRING.plusMonths(6).minusDays(1)));
        assertEquals("2", setting(SPRING.plusMonths(6)));
        assertEquals("Because", facts().source("choice_limit", SPRING));
    }

    @Test
    void what_is_not_confirmed_holds_nowhere() throws SQLException {
        load(PlaceFolders.shipped("tarnshire"));
        UUID proposed = proposed("choice_limit", "5", TODAY);
        assertEquals("3", setting(SPRING));
        database.does(em -> new SettingChanges_(em).get(proposed).refuse(COL, NOW));
        assertEquals("3", setting(SPRING));
    }

    @Test
    void who_remembers_settings_notices_that_one_was_confirmed() throws SQLException {
        load(PlaceFolders.shipped("tarnshire"));
        String before = database.run(em -> ((PlaceTables) () -> em).revision());
        UUID proposed = proposed("choice_limit", "5", TODAY);
        assertEquals(before, database.run(em -> ((PlaceTables) () -> em).revision()));
        confirm(proposed);
        assertNotEquals(before, database.run(em -> ((PlaceTables) () -> em).revision()));
    }

    @Test
    void one_proposal_waits_for_a_setting_and_one_value_begins_on_a_day() throws SQLException {
        load(PlaceFolders.shipped("tarnshire"));
        proposed("choice_limit", "5", SPRING);
        Refusal twice = assertThrows(Refusal.class, () -> proposed("choice_limit", "6", SPRING));
        assertTrue(twice.has(SettingObstacle.PROPOSED_ALREADY));
        database.does(em -> {
            SettingChange first = new SettingChanges_(em).waiting().get(0);
            first.confirm(COL, NOW);
        });
        UUID second = proposed("choice_limit", "6", SPRING);
        Refusal same = assertThrows(Refusal.class, () -> confirm(second));
        assertTrue(same.has(SettingObstacle.SAME_DAY));
        assertEquals(2, (int) database.run(em -> new SettingChanges_(em).all().size()));
    }

    @Test
    void two_people_are_a_rule_of_the_table_too() throws SQLException {
        load(PlaceFolders.shipped("tarnshire"));
        proposed("choice_limit", "5", SPRING);
        assertThrows(
                IllegalStateException.class,
                () -> database.sql("update register.setting_change set decided_by = proposed_by, decided_at = now(),"
                        + " confirmed = true"));
    }

    private String setting(LocalDate day) {
        return facts().setting("choice_limit", day).orElseThrow();
    }

    private PlaceFacts facts() {
        return database.run(em -> ((PlaceTables) () -> em).read());
    }

    private UUID proposed(String key, String becomes, LocalDate since) {
        UUID id = UUID.randomUUID();
        database.does(em -> {
            SettingChanges changes = new SettingChanges_(em);
            changes.add(SettingChange.propose(id, key, "3", becomes, since, "Because", HANA, NOW));
            changes.write(Map.of("setting_change_once", Obstacle.of(SettingObstacle.PROPOSED_ALREADY)));
        });
        return id;
    }

    private void confirm(UUID id) {
        database.does(em -> {
            SettingChanges changes = new SettingChanges_(em);
            changes.get(id).confirm(COL, NOW);
            changes.write(Map.of("setting_change_one_value", Obstacle.of(SettingObstacle.SAME_DAY, SPRING)));
        });
    }

    private void confirmed(String key, String becomes, LocalDate since) {
        confirm(proposed(key, becomes, since));
    }

    private void load(Path folder) throws SQLException {
        try (Connection owner = database.owner().getConnection()) {
            PlaceLoading.load(owner, folder);
        }
    }
}
