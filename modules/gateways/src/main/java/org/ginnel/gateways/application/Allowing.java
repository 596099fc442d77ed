package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.OverOfferSet;
import org.ginnel.gateways.PlacesReserved;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** An officer says how many offers are made for each place, knowing that some will say no. */
@ApplicationScoped
@Transactional
class Allowing extends Office {
    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    @Inject
    CourseDirectory courses;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Allowance> courses() {
        return applications().allowances(provider()).stream().map(this::shown).toList();
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Allowance course(OfferingId id) {
        return applications().allowances(provider()).stream()
                .filter(one -> one.course().equals(id))
                .findFirst()
                .map(this::shown)
                .orElseThrow(NotFound::new);
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void allow(OfferingId id, BigDecimal factor) {
        course(id);
        if (factor == null || factor.compareTo(LEAST) < 0 || factor.compareTo(MOST) > 0) {
            throw new Refusal(List.of(Obstacle.of(DecidingObstacle.ODD_FACTOR).at("factor")));
        }
        applications()
                .allow(id, factor, Obstacle.of(DecidingObstacle.OFFERS_ABOVE).at("factor"));
        journal.record(new OverOfferSet(id, factor.toPlainString()));
    }

    /** Keeps places for supported young people until the end of a day; none, and the day is forgotten. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void reserve(OfferingId id, Integer reserved, LocalDate until) {
        Allowance course = course(id);
        List<Obstacle> found = new ArrayList<>();
        if (reserved == null || reserved < 0 || reserved > course.places()) {
            found.add(Obstacle.of(DecidingObstacle.ODD_RESERVE, course.places()).at("reserved"));
        } else if (reserved > 0 && (until == null || until.isBefore(moment.today()))) {
            found.add(Obstacle.of(DecidingObstacle.NO_RESERVE_DAY).at("until"));
        }
        Refusal.ifAny(found);
        LocalDate day = reserved == 0 ? null : until;
        applications()
                .reserve(
                        id,
                        reserved,
                        day,
                        Obstacle.of(DecidingObstacle.OFFERS_IN_RESERVE).at("reserved"));
        journal.record(new PlacesReserved(id, reserved, day));
    }

    private Allowance shown(Applications.Places row) {
        var course = courses.find(row.course()).orElseThrow(NotFound::new);
        int most = row.factor()
                .multiply(BigDecimal.valueOf(row.places()))
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
        return new Allowance(
                row.course(),
                course.title(),
                course.siteName(),
                row.places(),
                row.factor(),
                most,
                row.open(),
                row.waiting(),
                row.reserved(),
                row.until(),
                row.reservedOffers(),
                row.reserved() > 0 && !row.until().isBefore(moment.today()));
    }

    /**
     * @param most how many offers that allows; {@code open} how many there are; {@code waiting} on the waiting list
     * @param reserved places kept {@code until} the end of a day, null for none; {@code reservedOffers} of the open
     *     offers, those to whom they are kept for; {@code keeps} the day has not passed
     */
    record Allowance(
            OfferingId course,
            String title,
            String site,
            int places,
            BigDecimal factor,
            int most,
            int open,
            long waiting,
            int reserved,
            LocalDate until,
            int reservedOffers,
            boolean keeps) {}
}
