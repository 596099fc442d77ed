package org.ginnel.register.place;

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

/** Settings in the secretariat's navigation, and what waits for a second person at home. */
@ApplicationScoped
class SettingNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;
    private static final int ORDER = 95;

    @Inject
    Tuning tuning;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.SECRETARY)) {
            return List.of();
        }
        return tuning.waiting().stream()
                .limit(MOST)
                .map(change -> new Need(
                        Texts.of("register", "place.settings.need", change.name(), change.by()),
                        Texts.of("register", "place.settings.need.action"),
                        "/register/place/confirm?id=" + change.id(),
                        change.since()))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.SECRETARY)
                ? List.of(Area.of("/register/place/settings", Texts.of("register", "place.settings"), ORDER))
                : List.of();
    }
}
