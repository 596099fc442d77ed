package org.ginnel.gateways.operations;

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

/** The detector's page in the administrator's navigation; at home only when it found something. */
@ApplicationScoped
class OperationsNeeds implements NeedSource, AreaSource {
    private static final String PAGE = "/gateways/operations/list";

    @Inject
    Detecting detecting;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        int open = detecting.report().open().size();
        return open == 0
                ? List.of()
                : List.of(new Need(
                        Texts.of("gateways", "need.impossible", open),
                        Texts.of("gateways", "need.impossible.action"),
                        PAGE,
                        today));
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? List.of(Area.of(PAGE, Texts.of("gateways", "area.operations"), 95))
                : List.of();
    }
}
