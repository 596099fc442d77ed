package org.ginnel.gateways.naming;

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

/** The council's cases in its navigation and at home; the countdown in the secretariat's. */
@ApplicationScoped
class NamingNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;
    private static final String WITHIN = "/gateways/naming/";

    @Inject
    Maintaining maintaining;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.SEND_OFFICER)) {
            return List.of();
        }
        return maintaining.cases().stream()
                .filter(one -> one.stage() == NamingStage.PROPOSED)
                .limit(MOST)
                .map(one -> new Need(
                        Texts.of("gateways", "need.naming", one.name(), one.college()),
                        Texts.of("gateways", "need.naming.action"),
                        WITHIN + "case?id=" + one.id(),
                        one.deadline()))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        if (actor.is(Role.SEND_OFFICER)) {
            return List.of(Area.of(WITHIN + "list", Texts.of("gateways", "area.naming"), 10));
        }
        return actor.is(Role.SECRETARY)
                ? List.of(Area.of(WITHIN + "countdown", Texts.of("gateways", "area.naming.countdown"), 65))
                : List.of();
    }
}
