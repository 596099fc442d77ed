package org.ginnel.employers.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;

/**
 * The wish to offer places.
 *
 * @param gateway the code of the board's gateway
 * @param employer the firm that offers
 * @param site one of the firm's sites
 */
record LogPlacement(String gateway, OrganisationId employer, UUID site, PlacementTerms terms) {
    private static final int MOST_PLACES = 200;

    LogPlacement {
        Objects.requireNonNull(gateway, "gateway");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(terms, "terms");
    }

    /** What stands in the way of even writing it down. */
    List<Obstacle> obstacles(Signatory by) {
        List<Obstacle> found = new ArrayList<>();
        if (terms.title().isBlank()) {
            found.add(Obstacle.of(PlacementObstacle.NO_TITLE).at("title"));
        }
        if (terms.places() < 1) {
            found.add(Obstacle.of(PlacementObstacle.NO_PLACES).at("places"));
        }
        if (terms.places() > MOST_PLACES) {
            found.add(
                    Obstacle.of(PlacementObstacle.TOO_MANY_PLACES, MOST_PLACES).at("places"));
        }
        if (terms.firstDay() == null) {
            found.add(Obstacle.of(PlacementObstacle.NO_FIRST_DAY).at("from"));
        }
        if (!by.secretariat() && !by.actsFor(employer)) {
            found.add(Obstacle.of(PlacementObstacle.NOT_YOUR_FIRM));
        }
        return found;
    }
}
