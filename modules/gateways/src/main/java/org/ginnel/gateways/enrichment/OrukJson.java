package org.ginnel.gateways.enrichment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The directory in the JSON of Open Referral UK 3. What is not known is left out. */
final class OrukJson {
    private OrukJson() {}

    static JsonObject service(ServiceEntry entry) {
        DescribeService said = entry.said();
        JsonObjectBuilder json = summary(entry);
        json.add("schedules", array(said.schedules(), one -> schedule(one, entry)));
        json.add("service_at_locations", array(said.venues(), one -> at(one, entry)));
        json.add("cost_options", array(said.costs(), one -> cost(one, entry)));
        json.add("attributes", array(said.terms(), one -> attribute(one, entry)));
        return json.build();
    }

    /** As it stands in a list of services. */
    static JsonObjectBuilder summary(ServiceEntry entry) {
        DescribeService said = entry.said();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", entry.id().toString())
                .add("organization_id", said.provider().id().toString())
                .add("name", said.name())
                .add("description", said.description())
                .add("status", said.status().oruk())
                .add("last_modified", entry.modified().toString());
        add(json, "url", said.url());
        add(json, "email", said.email());
        add(json, "fees", said.fees());
        add(json, "alert", said.alert());
        add(json, "assured_date", said.assured());
        if (said.minimumAge() != null) {
            json.add("minimum_age", said.minimumAge());
        }
        if (said.maximumAge() != null) {
            json.add("maximum_age", said.maximumAge());
        }
        Provider provider = said.provider();
        JsonObjectBuilder organisation = Json.createObjectBuilder()
                .add("id", provider.id().toString())
                .add("name", provider.name())
                .add("description", provider.description());
        add(organisation, "website", provider.website());
        return json.add("organization", organisation);
    }

    static JsonObjectBuilder at(Venue venue, ServiceEntry entry) {
        JsonObjectBuilder location = Json.createObjectBuilder()
                .add("id", venue.location().toString())
                .add("location_type", "physical")
                .add("name", venue.name());
        if (venue.latitude() != null) {
            location.add("latitude", venue.latitude()).add("longitude", venue.longitude());
        }
        if (venue.postcode() != null) {
            location.add(
                    "addresses",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("id", derived("address:" + venue.id()))
                                    .add("location_id", venue.location().toString())
                                    .add("address_1", venue.address())
                                    .add("city", "")
                                    .add("state_province", "")
                                    .add("postal_code", venue.postcode())
                                    .add("country", "GB")
                                    .add("address_type", "physical")));
        }
        if (venue.accessibility() != null) {
            location.add(
                    "accessibility",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("id", derived("accessibility:" + venue.id()))
                                    .add("location_id", venue.location().toString())
                                    .add("description", venue.accessibility())));
        }
        return Json.createObjectBuilder()
                .add("id", venue.id().toString())
                .add("service_id", entry.id().toString())
                .add("location_id", venue.location().toString())
                .add("location", location);
    }

    private static JsonObjectBuilder schedule(Schedule schedule, ServiceEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", schedule.id().toString())
                .add("service_id", entry.id().toString());
        add(json, "freq", schedule.freq());
        if (schedule.every() != null) {
            json.add("interval", schedule.every());
        }
        add(json, "byday", schedule.byday());
        add(json, "dtstart", schedule.begins());
        add(json, "valid_from", schedule.validFrom());
        add(json, "valid_to", schedule.validTo());
        add(json, "opens_at", schedule.opens());
        add(json, "closes_at", schedule.closes());
        add(json, "description", schedule.description());
        return json;
    }

    private static JsonObjectBuilder cost(Cost cost, ServiceEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", cost.id().toString())
                .add("service_id", entry.id().toString());
        add(json, "option", cost.name());
        if (cost.amount() != null) {
            json.add("amount", cost.amount());
        }
        add(json, "amount_description", cost.description());
        return json;
    }

    private static JsonObjectBuilder attribute(Term term, ServiceEntry entry) {
        JsonObjectBuilder meant = Json.createObjectBuilder()
                .add("id", term.term().toString())
                .add("name", term.name())
                .add("description", term.name());
        add(meant, "taxonomy", term.taxonomy());
        return Json.createObjectBuilder()
                .add("id", term.id().toString())
                .add("link_id", entry.id().toString())
                .add("taxonomy_term_id", term.term().toString())
                .add("link_type", "service")
                .add("taxonomy_term", meant);
    }

    static JsonObjectBuilder term(Topic topic) {
        return Json.createObjectBuilder()
                .add("id", topic.term().toString())
                .add("name", topic.name())
                .add("description", topic.summary())
                .add("taxonomy", TAXONOMY);
    }

    /** The one taxonomy of the place's own: its topics. */
    static final String TAXONOMY = "Curriculum for Life";

    static final UUID TAXONOMY_ID = UUID.fromString(derived("taxonomy:topics"));

    /** A page of the API; numbers begin at 1. */
    static JsonObject page(int number, int size, long all, JsonArrayBuilder contents, int shown) {
        long pages = Math.max(1, (all + size - 1) / size);
        return Json.createObjectBuilder()
                .add("total_items", all)
                .add("total_pages", pages)
                .add("page_number", number)
                .add("size", shown)
                .add("first_page", number == 1)
                .add("last_page", number >= pages)
                .add("empty", shown == 0)
                .add("contents", contents)
                .build();
    }

    static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static String derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
