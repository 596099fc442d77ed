package org.ginnel.gateways.course;

import java.util.Locale;
import java.util.Optional;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.register.Postcodes.Point;

/**
 * What was asked, understood: the search it becomes, where it is asked from, and the travel times that are known.
 *
 * @param near null without a postcode, or with one nobody knows
 */
record Wish(CourseAsked asked, CourseSearch search, Point near, Travel travel) {
    boolean postcodeUnknown() {
        return !asked.get("postcode").isEmpty() && near == null;
    }

    Row row(Course course) {
        return new Row(
                course,
                Optional.ofNullable(near)
                        .filter(point -> course.latitude() != null)
                        .map(point ->
                                String.format(Locale.UK, "%.1f", point.milesTo(course.latitude(), course.longitude())))
                        .orElse(null),
                Optional.ofNullable(near)
                        .flatMap(point -> travel.between(point.postcode(), course.postcode()))
                        .orElse(null));
    }

    /**
     * @param miles with one digit after the point, null without a postcode
     * @param minutes by public transport, null when it is not known
     */
    record Row(Course course, String miles, Integer minutes) {}
}
