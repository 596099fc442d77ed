package org.ginnel.employers.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;

/**
 * Who wrote an offer's present words, and when.
 *
 * @param onBehalf the secretariat wrote them down for the firm
 */
@Embeddable
record Written(
        @Column(name = "written_by") UUID by,
        @Column(name = "written_on") LocalDate on,
        @Column(name = "on_behalf") boolean onBehalf) {

    /** Two persons of two firms: neither the firm's people nor the one who wrote it may vouch for it. */
    List<Obstacle> unlessAnother(Signatory signatory, OrganisationId firm) {
        if (signatory.actsFor(firm)) {
            return List.of(Obstacle.of(PlacementObstacle.OWN_FIRM));
        }
        return by.equals(signatory.person().value()) ? List.of(Obstacle.of(PlacementObstacle.OWN_WORK)) : List.of();
    }
}
