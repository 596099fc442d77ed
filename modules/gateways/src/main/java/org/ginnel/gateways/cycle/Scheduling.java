package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
    private static final Logger LOG = System.getLogger(Scheduling.class.getName());

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @AllowedTo(AllowedTo.SYSTEM)
    void onStart(@Observes Started started) {
        places.document("timetable")
                .ifPresent(json ->
                        TimetableDocument.read(json, Promises.of(places)).forEach(this::follow));
    }

    /** A round people drew up for the same days stays; the file's is left out, and the log says so. */
    private void follow(Cycle dates) {
        Optional<CycleTimetable> known =
                timetables().ofYear(dates.entry(), dates.year()).stream().findFirst();
        if (known.isPresent()) {
            known.get().follow(dates);
        } else if (timetables()
                .between(dates.entry(), dates.opens(), dates.offersEnd())
                .isEmpty()) {
            timetables().add(new CycleTimetable(dates));
        } else {
            LOG.log(Level.WARNING, "the round " + dates.year() + " of the file overlaps one drawn up, and is left out");
        }
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

    private CycleTimetables timetables() {
        return new CycleTimetables_(em);
    }
}
