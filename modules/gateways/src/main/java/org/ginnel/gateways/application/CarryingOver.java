package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.FormCarriedOver;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;

/** The young person takes the words of an earlier form into the round of now, with one click. */
@ApplicationScoped
@Transactional
class CarryingOver {
    @Inject
    EntityManager em;

    @Inject
    Mine mine;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Cycles cycles;

    /** What stands in the way; the page says it where the button would be. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Obstacle> obstacles() {
        return obstacles(earlier(), now());
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void carry() {
        Optional<Earlier> earlier = earlier();
        Optional<Cycle> now = now();
        Refusal.ifAny(obstacles(earlier, now));
        Application before = earlier.orElseThrow().form();
        Application next =
                Application.start(new ApplicationId(Ids.next()), mine.person(), now.orElseThrow(), moment.now());
        next.takeOver(before);
        applications().add(next);
        applications().write(Map.of("application_once", Obstacle.of(ApplicationObstacle.STARTED_ELSEWHERE)));
        journal.record(new FormCarriedOver(next.id(), before.id()));
    }

    private List<Obstacle> obstacles(Optional<Earlier> earlier, Optional<Cycle> now) {
        List<Obstacle> found = new ArrayList<>();
        if (earlier.isEmpty()) {
            found.add(Obstacle.of(ApplicationObstacle.NO_EARLIER_FORM));
            return found;
        }
        LocalDate from = earlier.get().cycle().carryOverOpens();
        if (now.isEmpty() || moment.today().isBefore(from)) {
            found.add(Obstacle.of(ApplicationObstacle.CARRY_OVER_LATER, from));
        } else {
            found.addAll(Application.obstaclesToWriting(now.get(), moment.now()));
        }
        if (mine.form(applications()).isPresent()) {
            found.add(Obstacle.of(ApplicationObstacle.STARTED_ELSEWHERE));
        }
        return found;
    }

    /** The last form of a round that is over for its people. */
    private Optional<Earlier> earlier() {
        List<Cycle> running = rounds();
        return applications().cyclesOf(mine.person()).stream()
                .flatMap(id -> cycles.find(id).stream())
                .filter(cycle -> running.stream().noneMatch(one -> one.id().equals(cycle.id())))
                .max((a, b) -> Integer.compare(a.year(), b.year()))
                .flatMap(cycle -> applications().mine(mine.person(), cycle.id()).map(form -> new Earlier(form, cycle)));
    }

    /** The round of the same age as the earlier form's, or of the next. */
    private Optional<Cycle> now() {
        int entry = earlier().map(one -> one.cycle().entry()).orElse(0);
        return rounds().stream().filter(cycle -> cycle.entry() >= entry).findFirst();
    }

    private List<Cycle> rounds() {
        return Stream.of(16, 18)
                .flatMap(entry -> cycles.on(entry, moment.today()).stream())
                .toList();
    }

    private Applications applications() {
        return new Applications_(em);
    }

    private record Earlier(Application form, Cycle cycle) {}
}
