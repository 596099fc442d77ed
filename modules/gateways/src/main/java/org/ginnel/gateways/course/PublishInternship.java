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

/**
 * Put a supported internship on offer, or say it anew.
 *
 * @param site null for a provider without one
 * @param coach who is beside her at work and how often
 * @param support what else helps her there
 */
record PublishInternship(
        String title,
        UUID site,
        List<String> gateways,
        LocalDate starts,
        Integer places,
        Integer months,
        String coach,
        String entry,
        String support) {
    private static final int LEVEL = 1;
    private static final int LETTERS = 300;

    PublishInternship {
        title = title == null ? "" : title.strip();
        coach = coach == null ? "" : coach.strip();
        entry = entry == null ? "" : entry.strip();
        support = support == null ? "" : support.strip();
        gateways = List.copyOf(gateways);
    }

    List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (title.isEmpty()) {
            found.add(Obstacle.of(CourseObstacle.NO_TITLE).at("name"));
        }
        if (gateways.isEmpty()) {
            found.add(Obstacle.of(CourseObstacle.NO_GATEWAY).at("gateways"));
        }
        if (starts == null || !starts.isAfter(today)) {
            found.add(Obstacle.of(CourseProblem.DAY_PASSED).at("starts"));
        }
        if (places == null || places < 1) {
            found.add(Obstacle.of(CourseObstacle.NO_PLACES).at("places"));
        }
        if (months == null || months < Internship.SHORTEST || months > Internship.LONGEST) {
            found.add(Obstacle.of(CourseObstacle.ODD_MONTHS, Internship.SHORTEST, Internship.LONGEST)
                    .at("months"));
        }
        if (coach.isEmpty()) {
            found.add(Obstacle.of(CourseObstacle.NO_COACH).at("coach"));
        }
        if (coach.length() > LETTERS) {
            found.add(Obstacle.of(CourseProblem.TOO_LONG, LETTERS).at("coach"));
        }
        return found;
    }

    /** @param perPlace offers for each place, set elsewhere */
    PublishOffering offering(OfferingId id, OrganisationId provider, BigDecimal perPlace) {
        return new PublishOffering(
                id,
                title,
                CourseKind.SUPPORTED_INTERNSHIP,
                LEVEL,
                provider,
                site,
                null,
                null,
                gateways,
                starts,
                places,
                perPlace,
                entry,
                support,
                false);
    }

    Internship internship(OfferingId id) {
        return new Internship(id, months, coach);
    }
}
