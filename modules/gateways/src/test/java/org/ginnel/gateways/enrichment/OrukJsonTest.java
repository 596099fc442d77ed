package org.ginnel.gateways.enrichment;

import static org.ginnel.gateways.enrichment.ServiceExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrukJsonTest {
    private static final PublishedSchema SERVICE = PublishedSchema.of("service.json");
    private static final PublishedSchema LIST = PublishedSchema.of("service_list.json");

    @Test
    void a_service_is_what_the_published_schema_wants() {
        assertEquals(List.of(), SERVICE.flaws(OrukJson.service(live().entry())));
    }

    @Test
    void a_service_in_a_list_is_what_the_published_schema_wants() {
        assertEquals(List.of(), LIST.flaws(OrukJson.summary(live().entry()).build()));
    }

    @Test
    void what_is_written_is_read_back_as_the_same_service() {
        ServiceEntry entry = live().entry();
        ServiceFile again = ServiceFile.read(OrukJson.service(entry).toString());
        assertEquals(List.of(), again.refused());
        assertEquals(entry.said().fingerprint(), again.services().get(0).fingerprint());
        assertEquals(entry.said(), again.services().get(0));
    }

    @Test
    void a_page_says_how_many_there_are_and_whether_it_is_the_last() {
        JsonObject page = OrukJson.page(2, 50, 51, Json.createArrayBuilder().add(1), 1);
        assertEquals(2, page.getInt("total_pages"));
        assertTrue(page.getBoolean("last_page"));
        assertFalse(page.getBoolean("first_page"));
        assertTrue(OrukJson.page(1, 50, 0, Json.createArrayBuilder(), 0).getBoolean("empty"));
    }

    @Test
    void the_check_itself_finds_what_is_wrong() {
        JsonObject wrong = Json.createObjectBuilder(OrukJson.service(live().entry()))
                .add("id", "7")
                .add("status", "open")
                .add("colour", "red")
                .remove("name")
                .build();
        assertEquals(4, SERVICE.flaws(wrong).size(), SERVICE.flaws(wrong).toString());
        assertEquals(List.of(), SERVICE.flaws(PublishedSchema.json("example_service_full.json")));
    }
}
