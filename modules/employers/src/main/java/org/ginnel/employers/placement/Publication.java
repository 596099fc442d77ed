package org.ginnel.employers.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;

/**
 * To whom an offer is open.
 *
 * @param firstTo the provider that may claim before the others, null for none
 * @param openToAllFrom first day for everybody
 */
@Embeddable
record Publication(
        @Column(name = "first_to") UUID firstTo,
        @Column(name = "open_to_all_from") LocalDate openToAllFrom) {
    List<Obstacle> obstacles(LocalDate firstDay, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (firstTo == null && openToAllFrom.isAfter(today)) {
            found.add(Obstacle.of(PlacementObstacle.WINDOW_WITHOUT_PROVIDER).at("provider"));
        }
        if (!openToAllFrom.isBefore(firstDay)) {
            found.add(
                    Obstacle.of(PlacementObstacle.WINDOW_AFTER_START, firstDay).at("window"));
        }
        return found;
    }

    boolean openTo(UUID provider, LocalDate today) {
        return !today.isBefore(openToAllFrom) || provider.equals(firstTo);
    }
}
