package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ginnel.register.Postcodes;
import org.ginnel.register.Postcodes.Point;

/** /gateways/enrichment/list: what helps and what is on, by topic, words, age, price and postcode. */
@Named
@RequestScoped
public class EnrichmentListPage {
    private static final List<Integer> RADII = List.of(1, 2, 5, 10);

    @Inject
    Signposting signposting;

    @Inject
    Topics topics;

    @Inject
    Postcodes postcodes;

    private Optional<Point> near;
    private Signposting.Result result;

    public List<Row> getRows() {
        return result().rows().stream().map(this::row).toList();
    }

    public long getAll() {
        return result().all();
    }

    public List<? extends Record> getTopics() {
        return topics.all();
    }

    /** The topic asked for; null when there is none. */
    public Record getTopic() {
        return topics.find(Asked.of("topic")).orElse(null);
    }

    /** Nothing was asked for yet: the topics are the way in. */
    public boolean isBeginning() {
        return java.util.stream.Stream.of("q", "topic", "age", "free", "postcode", "page")
                .allMatch(name -> Asked.of(name).isBlank());
    }

    public List<? extends Record> getTiles() {
        return TopicTile.of(topics.all(), signposting.byTopic());
    }

    public boolean isPostcodeUnknown() {
        return !Asked.of("postcode").isBlank() && near().isEmpty();
    }

    public boolean isAgeUnknown() {
        return !Asked.of("age").isBlank() && age() == null;
    }

    public String getNear() {
        return near().map(Point::postcode).orElse(null);
    }

    public String getEarlier() {
        return Asked.number("page") == 0 ? "" : Asked.address(Asked.number("page") - 1);
    }

    public String getLater() {
        return (Asked.number("page") + 1L) * DirectorySearch.PAGE < getAll()
                ? Asked.address(Asked.number("page") + 1)
                : "";
    }

    public List<Integer> getRadii() {
        return RADII;
    }

    private Signposting.Result result() {
        if (result == null) {
            result = signposting.search(new DirectorySearch(
                    Asked.of("q"),
                    topics.find(Asked.of("topic")).map(Topic::code).orElse(null),
                    age(),
                    !Asked.of("free").isBlank(),
                    near().orElse(null),
                    RADII.contains(Asked.number("miles")) ? Integer.valueOf(Asked.number("miles")) : null,
                    Asked.number("page")));
        }
        return result;
    }

    private static Integer age() {
        return Asked.of("age").matches("[1-9][0-9]?") ? Integer.valueOf(Asked.of("age")) : null;
    }

    private Row row(SupportServices.Found found) {
        return new Row(
                found,
                near().filter(point -> found.latitude() != null)
                        .map(point ->
                                String.format(Locale.UK, "%.1f", point.milesTo(found.latitude(), found.longitude())))
                        .orElse(null),
                found.stage() == ServiceStage.STALE);
    }

    private Optional<Point> near() {
        if (near == null) {
            near = Asked.of("postcode").isBlank() ? Optional.empty() : postcodes.find(Asked.of("postcode"));
        }
        return near;
    }

    /** @param miles with one digit after the point, null without a postcode */
    public record Row(Record said, String miles, boolean stale) {}
}
