package org.ginnel.gateways.enrichment;

import static org.ginnel.gateways.enrichment.SupportServiceTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.enrichment.Unfit.Why;
import org.junit.jupiter.api.Test;

class ServiceFileTest {
    private static final JsonObject PUBLISHED = PublishedSchema.json("example_service_full.json");
    /** As published, but on the earth: its latitude says 100. */
    private static final JsonObject FULL =
            Json.createPointer("/service_at_locations/0/location/latitude").replace(PUBLISHED, Json.createValue(53.48));

    @Test
    void the_standards_own_example_is_read() {
        ServiceFile file = ServiceFile.read(FULL.toString());
        assertEquals(List.of(), file.refused());
        DescribeService said = file.services().get(0);
        assertEquals(FULL.getString("name"), said.name());
        assertEquals(ServiceStatus.ACTIVE, said.status());
        assertEquals(12, said.minimumAge());
        assertEquals(1, said.venues().size());
        assertTrue(said.schedules().size() > 0
                && said.costs().size() > 0
                && said.terms().size() > 0);
    }

    @Test
    void a_latitude_that_is_not_on_the_earth_is_left_out() {
        ServiceFile.Refused refused =
                ServiceFile.read(PUBLISHED.toString()).refused().get(0);
        assertEquals(Why.OUT_OF_RANGE, refused.why());
        assertEquals("service_at_locations.location.latitude", refused.field());
        assertEquals("Community Counselling", refused.name());
    }

    @Test
    void an_array_a_page_and_one_service_are_all_files() {
        assertEquals(1, ServiceFile.read("[" + FULL + "]").services().size());
        assertEquals(
                1, ServiceFile.read("{\"contents\":[" + FULL + "]}").services().size());
        assertEquals(
                1,
                ServiceFile.read(PublishedSchema.text("example_service_list.json"))
                        .services()
                        .size());
    }

    @Test
    void what_does_not_fit_is_left_out_by_field_and_reason_and_the_others_are_read() {
        Map<JsonObject, Why> wrong = Map.ofEntries(
                Map.entry(with("name", JsonValue.NULL), Why.MISSING),
                Map.entry(with("id", Json.createValue("7")), Why.NO_ID),
                Map.entry(with("status", Json.createValue("open")), Why.UNKNOWN_WORD),
                Map.entry(with("url", Json.createValue("javascript:alert(1)")), Why.NO_ADDRESS),
                Map.entry(with("email", Json.createValue("nobody")), Why.NO_ADDRESS),
                Map.entry(with("minimum_age", Json.createValue(900)), Why.OUT_OF_RANGE),
                Map.entry(with("minimum_age", Json.createValue("ten")), Why.NO_NUMBER),
                Map.entry(with("maximum_age", Json.createValue(3)), Why.AGES_CROSSED),
                Map.entry(with("assured_date", Json.createValue("last week")), Why.NO_DAY),
                Map.entry(with("description", Json.createValue("x".repeat(5001))), Why.TOO_LONG),
                Map.entry(with("description", Json.createValue("a\u0000b")), Why.NO_TEXT),
                Map.entry(with("organization", Json.createValue("us")), Why.NO_OBJECT),
                Map.entry(with("schedules", schedules("freq", "DAILY")), Why.UNKNOWN_WORD),
                Map.entry(with("schedules", schedules("byday", "MONDAY")), Why.UNKNOWN_WORD),
                Map.entry(with("schedules", schedules("opens_at", "noon")), Why.NO_TIME));
        wrong.forEach((service, why) -> {
            ServiceFile file = ServiceFile.read("[" + service + "," + FULL + "]");
            assertEquals(
                    List.of(why),
                    file.refused().stream().map(ServiceFile.Refused::why).toList(),
                    why.name());
            assertEquals(1, file.services().size());
        });
    }

    @Test
    void the_same_service_twice_in_a_file_is_read_once() {
        ServiceFile file = ServiceFile.read("[" + FULL + "," + FULL + "]");
        assertEquals(Why.TWICE, file.refused().get(0).why());
        assertEquals(2, file.read());
    }

    @Test
    void what_is_no_list_of_services_is_refused_whole() {
        refused(EnrichmentObstacle.NOT_JSON, () -> ServiceFile.read("name,postcode\nLibrary,M14 5TQ"));
        refused(EnrichmentObstacle.NOT_JSON, () -> ServiceFile.read("[{\"id\": "));
        refused(EnrichmentObstacle.NO_SERVICES, () -> ServiceFile.read("[]"));
        refused(EnrichmentObstacle.FILE_TOO_LARGE, () -> ServiceFile.read(" ".repeat(5_000_001)));
        assertEquals(Why.NO_OBJECT, ServiceFile.read("[7]").refused().get(0).why());
    }

    private static JsonValue schedules(String name, String value) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("id", "e94c9f38-1e8f-4564-91d4-d53501ab1765")
                        .add(name, value))
                .build();
    }

    private static JsonObject with(String name, JsonValue value) {
        JsonObjectBuilder service = Json.createObjectBuilder(FULL).add(name, value);
        return name.equals("id")
                ? service.build()
                : service.add("id", "e94c9f38-1e8f-4564-91d4-d53501ab1765").build();
    }
}
