package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.Obstacle;

/** The order to call a meeting of a board. */
record ScheduleMeeting(BoardId board, LocalDate day, LocalTime starts, LocalTime ends, String location) {
    ScheduleMeeting {
        location = location == null ? "" : location.trim();
    }

    List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (board == null) {
            found.add(Obstacle.of(AgendaObstacle.NO_BOARD).at("board"));
        }
        if (day == null) {
            found.add(Obstacle.of(AgendaObstacle.NO_DAY).at("day"));
        } else if (!day.isAfter(today)) {
            found.add(Obstacle.of(AgendaObstacle.DAY_NOT_AHEAD, today).at("day"));
        }
        if (starts == null) {
            found.add(Obstacle.of(AgendaObstacle.NO_TIME).at("starts"));
        }
        if (ends == null) {
            found.add(Obstacle.of(AgendaObstacle.NO_TIME).at("ends"));
        } else if (starts != null && !ends.isAfter(starts)) {
            found.add(Obstacle.of(AgendaObstacle.ENDS_BEFORE_IT_BEGINS).at("ends"));
        }
        if (location.isEmpty()) {
            found.add(Obstacle.of(AgendaObstacle.NO_LOCATION).at("location"));
        }
        return found;
    }
}
