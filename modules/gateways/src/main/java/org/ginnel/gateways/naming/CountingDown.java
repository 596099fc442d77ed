package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The secretariat counts the days to 31 March, borough by borough: numbers, never a name. */
@ApplicationScoped
@Transactional
class CountingDown {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Places places;

    /** The year whose 31 March comes next. */
    @AllowedTo(Role.SECRETARY)
    Countdown countdown() {
        LocalDate today = moment.today();
        int year = PlanNaming.deadline(today.getYear()).isBefore(today) ? today.getYear() + 1 : today.getYear();
        LocalDate deadline = PlanNaming.deadline(year);
        Map<String, Namings.Count> counts = new Namings_(em)
                .counts(year).stream()
                        .filter(one -> one.year() == year)
                        .collect(Collectors.toMap(Namings.Count::borough, one -> one));
        return new Countdown(
                deadline,
                ChronoUnit.DAYS.between(today, deadline),
                places.boroughs().stream()
                        .map(borough -> row(borough, counts.get(borough.code())))
                        .toList());
    }

    private static Countdown.Row row(Places.Borough borough, Namings.Count count) {
        return new Countdown.Row(
                borough.name(), count == null ? 0 : count.waiting(), count == null ? 0 : count.confirmed());
    }

    record Countdown(LocalDate deadline, long days, List<Row> rows) {
        record Row(String borough, long waiting, long confirmed) {}
    }
}
