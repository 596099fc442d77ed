package org.ginnel.employers.placement;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** What must have been seen at a firm's site before young people are placed there. */
enum CheckKind {
    /** Employers' liability insurance, valid to the placement's last day. */
    LIABILITY,
    /** Assessment of the risks to young people, written down. */
    RISK_ASSESSMENT,
    /** Somebody named to whom a worry can be told. */
    SAFEGUARDING_CONTACT,
    /** How the firm adjusts work, hours and place. */
    ADJUSTMENTS;

    /** What is missing when the latest check of this kind at the site is {@code latest}, null for none. */
    List<Obstacle> obstacles(SiteCheck latest, LocalDate lastDay) {
        return switch (this) {
            case LIABILITY -> liability(latest, lastDay);
            case RISK_ASSESSMENT -> unlessSeen(latest, lastDay, PlacementObstacle.RISK_ASSESSMENT_MISSING, "risk");
            case SAFEGUARDING_CONTACT ->
                unlessSeen(latest, lastDay, PlacementObstacle.SAFEGUARDING_CONTACT_MISSING, "safeguarding");
            case ADJUSTMENTS -> unlessSeen(latest, lastDay, PlacementObstacle.ADJUSTMENTS_MISSING, "adjustments");
        };
    }

    private static List<Obstacle> liability(SiteCheck latest, LocalDate lastDay) {
        if (latest == null) {
            return List.of(
                    Obstacle.of(PlacementObstacle.LIABILITY_MISSING, lastDay).at("liability"));
        }
        return latest.holdsOn(lastDay)
                ? List.of()
                : List.of(Obstacle.of(PlacementObstacle.LIABILITY_ENDS_EARLY, latest.expires(), lastDay)
                        .at("liability"));
    }

    private static List<Obstacle> unlessSeen(
            SiteCheck latest, LocalDate lastDay, PlacementObstacle missing, String field) {
        return latest != null && latest.holdsOn(lastDay)
                ? List.of()
                : List.of(Obstacle.of(missing).at(field));
    }
}
