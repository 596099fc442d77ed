package org.ginnel.gateways.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.view.Words;
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
        return !asked("postcode").isBlank() && near().isEmpty();
    }

    public String getNear() {
        return near().map(Point::postcode).orElse(null);
    }

    public boolean isRough() {
        return near().filter(point -> !point.exact()).isPresent();
    }

    public String getEarlier() {
        return number("page") == 0 ? "" : address(number("page") - 1);
    }

    public String getLater() {
        return (number("page") + 1L) * CourseSearch.PAGE < getAll() ? address(number("page") + 1) : "";
    }

    private Cataloguing.Found found() {
        if (found == null) {
            found = cataloguing.search(new CourseSearch(
                    gateways.find(asked("gateway")).map(Gateways.Gateway::code).orElse(null),
                    Arrays.stream(CourseKind.values())
                            .filter(kind -> kind.name().equals(asked("kind")))
                            .findFirst()
                            .orElse(null),
                    asked("q"),
                    near().orElse(null),
                    RADII.contains(number("miles")) ? Integer.valueOf(number("miles")) : null,
                    number("page")));
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
            near = asked("postcode").isBlank() ? Optional.empty() : postcodes.find(asked("postcode"));
        }
        return near;
    }

    private String address(int page) {
        return "/gateways/course/list?"
                + Stream.of("gateway", "kind", "q", "postcode", "miles")
                        .filter(name -> !asked(name).isBlank())
                        .map(name -> name + "=" + Words.encode(asked(name)) + "&")
                        .collect(Collectors.joining())
                + "page=" + page;
    }

    private static int number(String name) {
        return asked(name).matches("[0-9]{1,4}") ? Integer.parseInt(asked(name)) : 0;
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
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
