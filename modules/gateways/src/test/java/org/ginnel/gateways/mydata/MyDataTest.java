package org.ginnel.gateways.mydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.ginnel.gateways.Consents.Consent;
import org.ginnel.gateways.OwnRecords.Line;
import org.ginnel.gateways.OwnRecords.Part;
import org.junit.jupiter.api.Test;

class MyDataTest {
    private static final MyData MINE = new MyData(
            "Amira Hollis",
            Instant.parse("2026-11-22T10:00:00Z"),
            List.of(new Part(
                    "application-about",
                    "About you",
                    "/gateways/application/about",
                    List.of(new Line("Name", "Amira \"A\" Hollis"), Line.of("Phone", null)))),
            List.of(
                    new MyData.Look(
                            Instant.parse("2026-11-20T09:00:00Z"), "Priya", "Admissions officer", "application"),
                    new MyData.Look(Instant.parse("2026-11-19T09:00:00Z"), "Hana", "", "something-new")),
            List.of(new Consent("x", "What helps", "Ardwick")));

    @Test
    void the_machine_readable_copy_holds_every_line_look_and_consent() {
        var json = MINE.json();
        assertEquals("Amira Hollis", json.getString("name"));
        var lines = json.getJsonArray("records").getJsonObject(0).getJsonArray("lines");
        assertEquals("Amira \"A\" Hollis", lines.getJsonObject(0).getString("value"));
        assertEquals("", lines.getJsonObject(1).getString("value"));
        assertEquals(
                "Admissions officer",
                json.getJsonArray("looked_at").getJsonObject(0).getString("as"));
        assertEquals("Ardwick", json.getJsonArray("shared").getJsonObject(0).getString("with"));
    }

    @Test
    void the_readable_copy_says_the_same_in_words() {
        String text = MINE.text();
        assertTrue(text.contains("About you\n========="), text);
        assertTrue(text.contains("Name: Amira \"A\" Hollis"), text);
        assertTrue(text.contains("20 November 2026 at 09:00: Priya, Admissions officer, Your application"), text);
        assertTrue(text.contains("Hana, something-new"), text);
        assertTrue(text.contains("What helps: Ardwick"), text);
        assertFalse(text.contains("???"), text);
    }
}
