package org.ginnel.gateways.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;

/** A session as it is planned; what is missing is said field by field. */
record PlanSession(
        SupportServiceId service,
        String title,
        String venue,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        Integer places) {
    private static final int MOST = 1000;

    List<Obstacle> obstacles(Instant now) {
        List<Obstacle> found = new ArrayList<>();
        if (title == null || title.isBlank()) {
            found.add(Obstacle.of(SessionObstacle.TITLE_MISSING).at("title"));
        }
        if (venue == null || venue.isBlank()) {
            found.add(Obstacle.of(SessionObstacle.VENUE_MISSING).at("venue"));
        }
        if (day == null) {
            found.add(Obstacle.of(SessionObstacle.DAY_MISSING).at("day"));
        }
        if (from == null || to == null) {
            found.add(Obstacle.of(SessionObstacle.TIME_MISSING).at(from == null ? "from" : "to"));
        } else if (!to.isAfter(from)) {
            found.add(Obstacle.of(SessionObstacle.ENDS_BEFORE_IT_STARTS).at("to"));
        } else if (day != null && !starts().isAfter(now)) {
            found.add(Obstacle.of(SessionObstacle.IN_THE_PAST, starts()).at("day"));
        }
        if (places == null || places < 1 || places > MOST) {
            found.add(Obstacle.of(SessionObstacle.PLACES_MISSING, MOST).at("places"));
        }
        return found;
    }

    Instant starts() {
        return day.atTime(from).atZone(Dates.LONDON).toInstant();
    }

    Instant ends() {
        return day.atTime(to).atZone(Dates.LONDON).toInstant();
    }
}
