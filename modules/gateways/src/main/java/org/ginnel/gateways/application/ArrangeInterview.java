package org.ginnel.gateways.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Obstacle;

/**
 * Ask a young person to come, or move the day.
 *
 * @param ready what would help her was read and is prepared
 */
record ArrangeInterview(
        ChoiceId choice, LocalDate day, LocalTime at, int minutes, String place, String note, boolean ready) {
    static final int SHORTEST = 5;
    static final int LONGEST = 480;
    static final int MOST_PLACE = 300;
    static final int MOST_NOTE = 1000;

    ArrangeInterview {
        place = place == null ? "" : place.strip();
        note = note == null ? "" : note.strip();
    }

    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (day == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_DAY).at("day"));
        }
        if (at == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_TIME).at("at"));
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            found.add(
                    Obstacle.of(DecidingObstacle.ODD_LENGTH, SHORTEST, LONGEST).at("minutes"));
        }
        if (place.isEmpty() || place.length() > MOST_PLACE) {
            found.add(Obstacle.of(DecidingObstacle.NO_PLACE_TO_MEET, MOST_PLACE).at("place"));
        }
        if (note.length() > MOST_NOTE) {
            found.add(Obstacle.of(DecidingObstacle.SENTENCE_TOO_LONG, MOST_NOTE).at("note"));
        }
        return found;
    }

    Instant starts() {
        return day.atTime(at).atZone(Dates.LONDON).toInstant();
    }
}
