package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.course.CourseSearch.Narrower;
import org.ginnel.gateways.course.CourseSearch.Round;
import org.ginnel.kernel.Moment;
import org.ginnel.register.Gateways;
import org.ginnel.register.Places;
import org.ginnel.register.Postcodes;
import org.ginnel.register.Postcodes.Point;

/** Makes a search of the words of an address. A word nobody understands is as if it were not there. */
@ApplicationScoped
class Understanding {
    static final List<Integer> MILES = List.of(2, 5, 10, 20);
    static final List<Integer> MINUTES = List.of(20, 30, 45, 60, 90);
    static final List<Integer> LEVELS = List.of(2, 3, 4, 5, 6, 7);

    @Inject
    Gateways gateways;

    @Inject
    Postcodes postcodes;

    @Inject
    Places places;

    @Inject
    Cycles cycles;

    @Inject
    Moment moment;

    Wish wish(CourseAsked asked, int page) {
        Point near = near(asked);
        Travel travel = travel();
        Narrower narrower = new Narrower(
                one(LEVELS, asked.number("level")),
                CourseAge.of(asked.get("for")).orElse(null),
                asked.get("support").equals("yes"),
                day(asked.get("from")),
                asked.get("open").equals("yes") ? rounds() : null,
                sectors(asked, near, travel));
        return new Wish(
                asked,
                new CourseSearch(
                        gateways.find(asked.get("gateway"))
                                .map(Gateways.Gateway::code)
                                .orElse(null),
                        kind(asked.get("kind")),
                        asked.get("q"),
                        near,
                        one(MILES, asked.number("miles")),
                        narrower,
                        page),
                near,
                travel);
    }

    Travel travel() {
        return places.document("travel").map(Travel::of).orElse(Travel.UNKNOWN);
    }

    private Point near(CourseAsked asked) {
        return asked.get("postcode").isEmpty()
                ? null
                : postcodes.find(asked.get("postcode")).orElse(null);
    }

    private static List<String> sectors(CourseAsked asked, Point near, Travel travel) {
        Integer minutes = one(MINUTES, asked.number("minutes"));
        return minutes == null || near == null || !travel.known() ? null : travel.within(near.postcode(), minutes);
    }

    static CourseKind kind(String word) {
        return Arrays.stream(CourseKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static Integer one(List<Integer> known, int asked) {
        return known.contains(asked) ? Integer.valueOf(asked) : null;
    }

    static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The rounds that take forms now. */
    private List<Round> rounds() {
        return Stream.of(16, 18)
                .flatMap(entry -> cycles.on(entry, moment.today()).stream())
                .filter(cycle -> cycle.opened(moment.today()) && !cycle.closed(moment.now()))
                .map(cycle -> new Round(cycle.entry(), cycle.year()))
                .toList();
    }
}
