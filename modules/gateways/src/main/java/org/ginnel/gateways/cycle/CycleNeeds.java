package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.kernel.view.Need;
import org.ginnel.kernel.view.NeedSource;
import org.ginnel.register.Role;

/** The rounds in the secretariat's navigation, and what waits for a second person at home. */
@ApplicationScoped
class CycleNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;

    @Inject
    Timetabling timetabling;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.SECRETARY)) {
            return List.of();
        }
        return timetabling.waiting().stream()
                .limit(MOST)
                .map(change -> new Need(
                        Texts.of("gateways", "need.cycle", Texts.of(change.day()), change.by()),
                        Texts.of("gateways", "need.cycle.action"),
                        "/gateways/cycle/confirm?id=" + change.id(),
                        change.was()))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.SECRETARY)
                ? List.of(Area.of("/gateways/cycle/list", Texts.of("gateways", "area.cycle"), 50))
                : List.of();
    }
}
