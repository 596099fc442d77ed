package org.ginnel.register.seat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** Give a person a seat. {@code until} is the first day without it, null for no end. */
record GiveSeat(PersonId person, String role, UUID scope, String title, LocalDate from, LocalDate until) {
    GiveSeat {
        Objects.requireNonNull(person);
        Objects.requireNonNull(role);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(from);
        title = title == null ? "" : title.strip();
        if (title.isEmpty()) {
            throw new Refusal(
                    java.util.List.of(Obstacle.of(SeatObstacle.NO_TITLE).at("title")));
        }
        if (until != null && !until.isAfter(from)) {
            throw new Refusal(java.util.List.of(
                    Obstacle.of(SeatObstacle.ENDS_BEFORE_IT_BEGINS, from).at("until")));
        }
    }
}
