package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferingId;
import org.ginnel.register.Gateways;

/** /gateways/course/compare?id=…&id=…: up to four courses side by side. */
@Named
@RequestScoped
public class CourseComparePage {
    static final int MOST = 4;

    @Inject
    Cataloguing cataloguing;

    @Inject
    Understanding understanding;

    @Inject
    Gateways known;

    private final CourseAsked asked = CourseParams.asked();
    private final List<UUID> ids = CourseParams.ids();
    private List<Column> columns;

    public List<Column> getColumns() {
        if (columns == null) {
            Map<OfferingId, Course> found =
                    cataloguing
                            .find(ids.stream().limit(MOST).map(OfferingId::new).toList())
                            .stream()
                            .collect(Collectors.toMap(Course::id, Function.identity()));
            Wish wish = understanding.wish(asked, 0);
            columns = ids.stream()
                    .limit(MOST)
                    .map(id -> found.get(new OfferingId(id)))
                    .filter(course -> course != null)
                    .map(course -> column(wish.row(course)))
                    .toList();
        }
        return columns;
    }

    private Column column(Wish.Row row) {
        return new Column(
                row.course(),
                row.miles(),
                row.minutes(),
                row.course().gateways().stream()
                        .flatMap(code -> known.find(code).stream())
                        .map(Gateways.Gateway::name)
                        .collect(Collectors.joining(", ")),
                others(row.course().id()));
    }

    /** The same comparison without this one. */
    private String others(OfferingId left) {
        String rest = ids.stream()
                .limit(MOST)
                .filter(id -> !id.equals(left.value()))
                .map(id -> "id=" + id)
                .collect(Collectors.joining("&"));
        String query = asked.query();
        return "/gateways/course/compare?" + rest + (query.isEmpty() ? "" : (rest.isEmpty() ? "" : "&") + query);
    }

    public boolean isTooMany() {
        return ids.size() > MOST;
    }

    public int getMost() {
        return MOST;
    }

    /** Some of what was asked for is not, or no longer, there. */
    public boolean isMissing() {
        return getColumns().size() < Math.min(MOST, ids.size());
    }

    public boolean isNear() {
        return understanding.wish(asked, 0).near() != null;
    }

    public boolean isTravelKnown() {
        return understanding.travel().known();
    }

    public String getBack() {
        return asked.address(0);
    }

    public record Column(Course course, String miles, Integer minutes, String gateways, String without) {}
}
