package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** The order to call a meeting of a board. */
record ScheduleMeeting(BoardId board, LocalDate day, LocalTime starts, LocalTime ends, String location) {
    ScheduleMeeting {
        List<Obstacle> found = new ArrayList<>();
        if (!ends.isAfter(starts)) {
            found.add(Obstacle.of(AgendaObstacle.ENDS_BEFORE_IT_BEGINS).at("ends"));
        }
        if (location == null || location.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_LOCATION).at("location"));
        }
        Refusal.ifAny(found);
        location = location.trim();
    }
}
