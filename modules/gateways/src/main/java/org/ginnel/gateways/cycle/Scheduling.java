package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.cycle.TimetableDocument.Promises;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Started;
import org.ginnel.register.Places;

/** Keeps the rounds in step with the place's timetable, and answers which one counts. */
@ApplicationScoped
@Transactional
class Scheduling implements Cycles {
    @Inject
    EntityManager em;

    @Inject
    Places places;

    @AllowedTo(AllowedTo.SYSTEM)
    void onStart(@Observes Started started) {
        places.document("timetable")
                .ifPresent(json -> TimetableDocument.read(json, promises()).forEach(this::follow));
    }

    private void follow(Cycle dates) {
        Optional<CycleTimetable> known =
                timetables().ofYear(dates.entry(), dates.year()).stream().findFirst();
        known.ifPresentOrElse(
                timetable -> timetable.follow(dates), () -> timetables().add(new CycleTimetable(dates)));
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Cycle> find(CycleId id) {
        return timetables().find(id).map(CycleTimetable::cycle);
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Cycle> of(int entry, LocalDate start) {
        return timetables().ofYear(entry, start.getYear()).stream().findFirst().map(CycleTimetable::cycle);
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Cycle> on(int entry, LocalDate day) {
        List<Cycle> rounds =
                timetables().ofEntry(entry).stream().map(CycleTimetable::cycle).toList();
        Optional<Cycle> now =
                rounds.stream().filter(cycle -> !day.isAfter(cycle.offersEnd())).findFirst();
        return now.isPresent() ? now : rounds.stream().reduce((first, second) -> second);
    }

    private Promises promises() {
        return new Promises(
                number("decide_by_days", 15),
                number("reply_by_days", 10),
                Duration.ofMinutes(number("grace_minutes", 5)));
    }

    private int number(String key, int standard) {
        return places.setting(key).map(Integer::parseInt).orElse(standard);
    }

    private CycleTimetables timetables() {
        return new CycleTimetables_(em);
    }
}
