package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.register.Gateways;
import org.ginnel.register.Postcodes;
import org.ginnel.register.Postcodes.Point;

/** /gateways/course/list: search by gateway, kind, words and postcode. Everything asked for stands in the address. */
@Named
@RequestScoped
public class CourseListPage {
    private static final List<Integer> RADII = List.of(2, 5, 10, 20);

    @Inject
    Cataloguing cataloguing;

    @Inject
    Gateways gateways;

    @Inject
    Postcodes postcodes;

    private Optional<Point> near;
    private Cataloguing.Found found;

    public List<Row> getRows() {
        return found().courses().stream().map(this::row).toList();
    }

    public long getAll() {
        return found().all();
    }

    /** Something was typed that is no postcode we know: the list is shown without distance, and says so. */
    public boolean isPostcodeUnknown() {
        return !CourseAsked.of("postcode").isBlank() && near().isEmpty();
    }

    public String getNear() {
        return near().map(Point::postcode).orElse(null);
    }

    public boolean isRough() {
        return near().filter(point -> !point.exact()).isPresent();
    }

    public String getEarlier() {
        return CourseAsked.number("page") == 0 ? "" : CourseAsked.address(CourseAsked.number("page") - 1);
    }

    public String getLater() {
        return (CourseAsked.number("page") + 1L) * CourseSearch.PAGE < getAll()
                ? CourseAsked.address(CourseAsked.number("page") + 1)
                : "";
    }

    private Cataloguing.Found found() {
        if (found == null) {
            found = cataloguing.search(new CourseSearch(
                    gateways.find(CourseAsked.of("gateway"))
                            .map(Gateways.Gateway::code)
                            .orElse(null),
                    Arrays.stream(CourseKind.values())
                            .filter(kind -> kind.name().equals(CourseAsked.of("kind")))
                            .findFirst()
                            .orElse(null),
                    CourseAsked.of("q"),
                    near().orElse(null),
                    RADII.contains(CourseAsked.number("miles")) ? Integer.valueOf(CourseAsked.number("miles")) : null,
                    CourseAsked.number("page")));
        }
        return found;
    }

    private Row row(Course course) {
        return new Row(
                course,
                near().filter(point -> course.latitude() != null)
                        .map(point ->
                                String.format(Locale.UK, "%.1f", point.milesTo(course.latitude(), course.longitude())))
                        .orElse(null));
    }

    private Optional<Point> near() {
        if (near == null) {
            near = CourseAsked.of("postcode").isBlank() ? Optional.empty() : postcodes.find(CourseAsked.of("postcode"));
        }
        return near;
    }

    public List<Gateways.Gateway> getGateways() {
        return gateways.all();
    }

    public CourseKind[] getKinds() {
        return CourseKind.values();
    }

    public List<Integer> getRadii() {
        return RADII;
    }

    /** @param miles with one digit after the point, null without a postcode */
    public record Row(Course course, String miles) {}
}
