package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.Obstacles.all;
import static org.ginnel.employers.placement.Obstacles.unless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;
import org.ginnel.register.Gateways;
import org.ginnel.register.Organisations;

/** Looks a wish over before anything is written: all that stands in its way is said at once, never step by step. */
@ApplicationScoped
class WishCheck {
    @Inject
    EntityManager em;

    @Inject
    Reach reach;

    @Inject
    Moment moment;

    @Inject
    Calendars calendars;

    @Inject
    Gateways gateways;

    @Inject
    Organisations organisations;

    @Inject
    PlacementSettings settings;

    /** The wish with its last day, fit to be written down for later. */
    LogPlacement toKeep(LogPlacement wish) {
        return dated(wish, obstaclesToKeeping(wish));
    }

    /**
     * The wish with its last day, fit to be sent for checking.
     *
     * @param more what else stands in the way, said with the rest
     */
    LogPlacement toSend(LogPlacement wish, List<Obstacle> more) {
        return dated(wish, all(more, obstaclesToKeeping(wish), wish.terms().obstacles(rule(wish), moment.today())));
    }

    /** What the kind of placement must be on its first day at this gateway. */
    Optional<PlacementRule> rule(LogPlacement wish) {
        List<String> routes =
                gateways.find(wish.gateway()).map(Gateways.Gateway::routes).orElse(List.of());
        PlacementRules rules = () -> em;
        PlacementTerms terms = wish.terms();
        LocalDate first = terms.firstDay() == null ? moment.today() : terms.firstDay();
        return rules.of(terms.kind(), routes, first, settings.placementDays(), settings.placementHours());
    }

    private List<Obstacle> obstaclesToKeeping(LogPlacement wish) {
        boolean board = reach.sitsOn(reach.boardOf(wish.gateway()).value());
        boolean site = organisations.sitesOf(wish.employer()).stream().anyMatch(s -> s.id().equals(wish.site()));
        return all(
                wish.obstacles(reach.signatory()),
                unless(board, Obstacle.of(PlacementObstacle.NOT_YOUR_BOARD).at("gateway")),
                unless(site, Obstacle.of(PlacementObstacle.NOT_YOUR_SITE).at("site")));
    }

    private LogPlacement dated(LogPlacement wish, List<Obstacle> obstacles) {
        List<Obstacle> found = new ArrayList<>(obstacles);
        PlacementTerms terms = wish.terms();
        LocalDate last = null;
        if (terms.firstDay() != null) {
            try {
                last = calendars.plusWorkingDays(terms.firstDay().minusDays(1), terms.workingDaysNeeded());
            } catch (Refusal outside) {
                outside.obstacles().forEach(one -> found.add(one.at("from")));
            }
        }
        Refusal.ifAny(found);
        return new LogPlacement(wish.gateway(), wish.employer(), wish.site(), terms.endingOn(last));
    }
}
