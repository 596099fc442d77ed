package org.ginnel.employers.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.kernel.Obstacle;

/** The latest check of each kind at one site. */
final class ChecksSeen {
    private final Map<CheckKind, SiteCheck> latest = new EnumMap<>(CheckKind.class);

    /** @param checks of one site, oldest first */
    ChecksSeen(List<SiteCheck> checks) {
        checks.forEach(check -> latest.put(check.kind(), check));
    }

    Optional<SiteCheck> of(CheckKind kind) {
        return Optional.ofNullable(latest.get(kind));
    }

    List<Obstacle> obstacles(LocalDate lastDay) {
        List<Obstacle> found = new ArrayList<>();
        for (CheckKind kind : CheckKind.values()) {
            found.addAll(kind.obstacles(latest.get(kind), lastDay));
        }
        return found;
    }

    /** A check that held once and no longer does; then what is published at the site must not stay so. */
    boolean ranOutBy(LocalDate today) {
        return latest.values().stream().anyMatch(check -> !check.holdsOn(today));
    }
}
