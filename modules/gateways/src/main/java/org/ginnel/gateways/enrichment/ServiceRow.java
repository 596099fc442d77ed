package org.ginnel.gateways.enrichment;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.enrichment.Unfit.Why;
import org.ginnel.register.Postcodes;

/** One service of a file, field by field in the words of Open Referral UK. */
final class ServiceRow {
    private static final Set<String> FREQUENCIES = Set.of("WEEKLY", "MONTHLY");
    private static final String DAYS = "(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*";
    private static final int SHORT = 200;
    private static final int LONG = 5000;

    private ServiceRow() {}

    /** What to call it in the list of what was left out. */
    static String nameOf(JsonValue row) {
        return row instanceof JsonObject object && object.get("name") instanceof JsonString name
                ? name.getString()
                        .replaceAll("\\p{Cntrl}", " ")
                        .substring(0, Math.min(SHORT, name.getString().length()))
                : "";
    }

    static DescribeService read(JsonValue row) {
        JsonFields service = JsonFields.of(row, "");
        Integer from = service.whole("minimum_age", 0, 130);
        Integer to = service.whole("maximum_age", 0, 130);
        if (from != null && to != null && from > to) {
            throw service.unfit("maximum_age", Why.AGES_CROSSED);
        }
        return new DescribeService(
                new SupportServiceId(service.id("id")),
                provider(service.object("organization")),
                service.needed("name", SHORT),
                service.orEmpty("description", LONG),
                service.address("url"),
                service.mail("email"),
                ServiceStatus.of(service.needed("status", SHORT))
                        .orElseThrow(() -> service.unfit("status", Why.UNKNOWN_WORD)),
                service.text("fees", LONG),
                from,
                to,
                service.day("assured_date"),
                service.text("alert", LONG),
                service.list("service_at_locations").stream()
                        .map(ServiceRow::venue)
                        .toList(),
                service.list("schedules").stream().map(ServiceRow::schedule).toList(),
                service.list("cost_options").stream().map(ServiceRow::cost).toList(),
                service.list("attributes").stream()
                        .filter(attribute -> attribute.has("taxonomy_term"))
                        .map(ServiceRow::term)
                        .toList());
    }

    private static Provider provider(JsonFields organisation) {
        return new Provider(
                organisation.id("id"),
                organisation.needed("name", SHORT),
                organisation.orEmpty("description", LONG),
                organisation.address("website"));
    }

    private static Venue venue(JsonFields at) {
        JsonFields location = at.object("location");
        Optional<JsonFields> address = location.list("addresses").stream().findFirst();
        String postcode = address.map(one -> one.text("postal_code", 20)).orElse(null);
        Double latitude = location.degrees("latitude", 85);
        Double longitude = location.degrees("longitude", 180);
        if ((latitude == null) != (longitude == null)) {
            throw location.unfit("longitude", Why.MISSING);
        }
        return new Venue(
                at.id("id"),
                location.id("id"),
                location.orEmpty("name", SHORT),
                address.map(ServiceRow::line).orElse(""),
                postcode == null ? null : Postcodes.official(postcode).orElse(postcode),
                latitude,
                longitude,
                location.list("accessibility").stream()
                        .map(one -> one.text("description", LONG))
                        .filter(java.util.Objects::nonNull)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(null));
    }

    private static String line(JsonFields address) {
        return Stream.of("address_1", "address_2", "city")
                .map(name -> address.orEmpty(name, SHORT))
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Schedule schedule(JsonFields said) {
        String freq = said.text("freq", 20);
        if (freq != null && !FREQUENCIES.contains(freq)) {
            throw said.unfit("freq", Why.UNKNOWN_WORD);
        }
        String byday = said.text("byday", 100);
        if (byday != null && !byday.matches(DAYS)) {
            throw said.unfit("byday", Why.UNKNOWN_WORD);
        }
        return new Schedule(
                said.id("id"),
                freq,
                said.whole("interval", 1, 52),
                byday,
                said.day("dtstart"),
                said.day("valid_from"),
                said.day("valid_to"),
                said.time("opens_at"),
                said.time("closes_at"),
                said.text("description", LONG));
    }

    private static Cost cost(JsonFields said) {
        BigDecimal amount = said.number("amount", BigDecimal.ZERO, BigDecimal.valueOf(1_000_000));
        return new Cost(
                said.id("id"),
                said.text("option", SHORT),
                amount == null ? null : amount.setScale(2, java.math.RoundingMode.HALF_UP),
                said.text("amount_description", LONG));
    }

    private static Term term(JsonFields attribute) {
        JsonFields term = attribute.object("taxonomy_term");
        return new Term(attribute.id("id"), term.id("id"), term.needed("name", SHORT), term.text("taxonomy", SHORT));
    }
}
