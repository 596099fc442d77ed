package org.ginnel.employers.placement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/**
 * What a kind of placement must be on the day it starts, as a row of dated data says.
 *
 * @param source where the rule stands
 */
record PlacementRule(
        int minimumDays,
        BigDecimal minimumHours,
        int remotePercent,
        int minimumAge,
        BigDecimal hoursADay,
        BigDecimal hoursAWeek,
        String source) {

    List<Obstacle> against(PlacementTerms terms) {
        List<Obstacle> found = new ArrayList<>();
        if (terms.days() < minimumDays) {
            found.add(Obstacle.of(PlacementObstacle.TOO_FEW_DAYS, minimumDays).at("days"));
        }
        if (terms.hours().compareTo(minimumHours) < 0) {
            found.add(Obstacle.of(PlacementObstacle.TOO_FEW_HOURS, minimumHours, terms.hours())
                    .at("hours"));
        }
        if (terms.hoursADay().compareTo(hoursADay) > 0) {
            found.add(Obstacle.of(PlacementObstacle.DAY_TOO_LONG, hoursADay).at("hours"));
        }
        if (terms.hoursAWeek().compareTo(hoursAWeek) > 0) {
            found.add(Obstacle.of(PlacementObstacle.WEEK_TOO_LONG, hoursAWeek, terms.hoursAWeek())
                    .at("week"));
        }
        if (terms.remotePercent() > remotePercent) {
            found.add(Obstacle.of(PlacementObstacle.TOO_MUCH_REMOTE, remotePercent)
                    .at("remote"));
        }
        if (terms.minimumAge() < minimumAge) {
            found.add(Obstacle.of(PlacementObstacle.TOO_YOUNG, minimumAge).at("age"));
        }
        return found;
    }
}
