package org.ginnel.gateways.enrichment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.Refusal;

/**
 * A file of services in Open Referral UK's JSON: an array of them, one page of a service API with its {@code contents},
 * or one service. A service that does not fit is left out and named with its reason; the others are read.
 */
record ServiceFile(List<DescribeService> services, List<Refused> refused) {
    static final int MOST_CHARACTERS = 5_000_000;

    ServiceFile {
        services = List.copyOf(services);
        refused = List.copyOf(refused);
    }

    static ServiceFile read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Refusal.of(EnrichmentObstacle.FILE_TOO_LARGE);
        }
        JsonArray rows = rows(text);
        if (rows.isEmpty()) {
            throw Refusal.of(EnrichmentObstacle.NO_SERVICES);
        }
        List<DescribeService> services = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Set<SupportServiceId> known = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                DescribeService service = ServiceRow.read(rows.get(i));
                if (!known.add(service.id())) {
                    throw new Unfit("id", Unfit.Why.TWICE);
                }
                services.add(service);
            } catch (Unfit unfit) {
                refused.add(new Refused(i + 1, ServiceRow.nameOf(rows.get(i)), unfit.field(), unfit.why()));
            }
        }
        return new ServiceFile(services, refused);
    }

    private static JsonArray rows(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
            JsonStructure whole = reader.read();
            if (whole instanceof JsonArray rows) {
                return rows;
            }
            JsonObject page = whole.asJsonObject();
            boolean paged =
                    page.get("contents") != null && page.get("contents").getValueType() == JsonValue.ValueType.ARRAY;
            return paged
                    ? page.getJsonArray("contents")
                    : Json.createArrayBuilder().add(page).build();
        } catch (JsonException broken) {
            throw Refusal.of(EnrichmentObstacle.NOT_JSON);
        }
    }

    int read() {
        return services.size() + refused.size();
    }

    /** @param number of the service in the file, from 1 */
    record Refused(int number, String name, String field, Unfit.Why why) {}
}
