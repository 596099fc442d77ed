package org.ginnel.employers.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ginnel.employers.PlacementKind;
import org.ginnel.kernel.Obstacle;

/**
 * What an offer says: the work, when, how long, under whom. Written whole by the firm, replaced whole by a change.
 *
 * @param lastDay follows from first day, days and days a week, less the days that do not count
 * @param hoursADay hours of work a day, breaks not counted
 * @param remotePercent share of the hours away from the site
 * @param named whether the public may read the firm's name beside the offer
 */
@Embeddable
record PlacementTerms(
        @Column(name = "title") String title,
        @Column(name = "summary") String summary,
        @Enumerated(EnumType.STRING) @Column(name = "kind") PlacementKind kind,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "days") int days,
        @Column(name = "days_a_week") int daysAWeek,
        @Column(name = "hours_a_day") BigDecimal hoursADay,
        @Column(name = "remote_percent") int remotePercent,
        @Column(name = "minimum_age") int minimumAge,
        @Column(name = "supervisor") String supervisor,

        @Convert(converter = AccessColumn.class) @Column(name = "access")
        Set<Access> access,

        @Column(name = "named") boolean named,
        @Column(name = "places") int places) {

    /** @param rule what the kind must be on the first day, empty when no rule is known */
    List<Obstacle> obstacles(Optional<PlacementRule> rule, LocalDate today) {
        List<Obstacle> found = new ArrayList<>(unlessAhead(today));
        if (supervisor.isBlank()) {
            found.add(Obstacle.of(PlacementObstacle.NO_SUPERVISOR).at("supervisor"));
        }
        rule.ifPresentOrElse(
                r -> found.addAll(r.against(this)),
                () -> found.add(
                        Obstacle.of(PlacementObstacle.NO_RULE, kind, firstDay).at("from")));
        return found;
    }

    List<Obstacle> unlessAhead(LocalDate today) {
        return firstDay == null || firstDay.isAfter(today)
                ? List.of()
                : List.of(Obstacle.of(PlacementObstacle.FIRST_DAY_NOT_AHEAD, firstDay)
                        .at("from"));
    }

    BigDecimal hours() {
        return hoursADay.multiply(BigDecimal.valueOf(days));
    }

    BigDecimal hoursAWeek() {
        return hoursADay.multiply(BigDecimal.valueOf(daysAWeek));
    }

    /** How many working days from the first to the last: four days a week take longer than five. */
    int workingDaysNeeded() {
        return (days * 5 + daysAWeek - 1) / daysAWeek;
    }

    PlacementTerms endingOn(LocalDate day) {
        return at(firstDay, day);
    }

    PlacementTerms at(LocalDate first, LocalDate last) {
        return new PlacementTerms(
                title,
                summary,
                kind,
                first,
                last,
                days,
                daysAWeek,
                hoursADay,
                remotePercent,
                minimumAge,
                supervisor,
                access,
                named,
                places);
    }

    /** Whether a firm's free words hold what looks like a way to reach somebody directly. */
    boolean looksLikeContact() {
        return ContactData.in(title) || ContactData.in(summary) || ContactData.in(supervisor);
    }
}
