package org.ginnel.gateways.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.OrganisationId;

/** Put a course on offer, or say it anew: a qualification or a standard, never both; a supported internship has neither. */
record PublishOffering(
        OfferingId id,
        String title,
        CourseKind kind,
        int level,
        OrganisationId provider,
        UUID site,
        String learnAimRef,
        String standard,
        List<String> gateways,
        LocalDate starts,
        int places,
        BigDecimal overOffer,
        String entry,
        String support,
        boolean demonstration) {
    PublishOffering {
        gateways = List.copyOf(gateways);
    }

    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (title == null || title.isBlank()) {
            found.add(Obstacle.of(CourseObstacle.NO_TITLE));
        }
        if (gateways.isEmpty()) {
            found.add(Obstacle.of(CourseObstacle.NO_GATEWAY));
        }
        boolean internship = kind == CourseKind.SUPPORTED_INTERNSHIP;
        if (internship ? learnAimRef != null || standard != null : (learnAimRef == null) == (standard == null)) {
            found.add(Obstacle.of(CourseObstacle.QUALIFICATION_OR_STANDARD));
        }
        if (places < 1) {
            found.add(Obstacle.of(CourseObstacle.NO_PLACES));
        }
        if (overOffer.compareTo(BigDecimal.ONE) < 0 || overOffer.compareTo(BigDecimal.valueOf(3)) > 0) {
            found.add(Obstacle.of(CourseObstacle.ODD_OVER_OFFER));
        }
        return found;
    }
}
