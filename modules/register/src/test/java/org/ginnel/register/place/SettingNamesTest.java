package org.ginnel.register.place;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody in a secretariat is shown a key: every setting of the places that come with the product has a name. */
class SettingNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"greater-manchester", "tarnshire"})
    void every_setting_has_a_name(String place) throws IOException {
        Path file = PlaceFolders.ROOT.resolve("config/places/" + place + "/settings.json");
        try (JsonReader json = Json.createReader(Files.newBufferedReader(file))) {
            List<JsonObject> settings =
                    json.readObject().getJsonArray("settings").getValuesAs(JsonObject.class);
            assertFalse(settings.isEmpty());
            for (JsonObject setting : settings) {
                assertNotEquals(setting.getString("key"), SettingPicture.name(setting.getString("key")));
            }
        }
    }
}
