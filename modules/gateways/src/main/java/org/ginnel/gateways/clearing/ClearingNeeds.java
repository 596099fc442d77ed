package org.ginnel.gateways.clearing;

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

/** Invitations to answer at home; in the navigation of officers, who they may ask. */
@ApplicationScoped
class ClearingNeeds implements NeedSource, AreaSource {
    private static final int MOST = 5;
    private static final String PLACES = "/gateways/recruiting/list";

    @Inject
    Consenting consenting;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.YOUNG_PERSON)) {
            return List.of();
        }
        return consenting.received().stream()
                .filter(Consenting.Received::open)
                .limit(MOST)
                .map(one -> new Need(
                        Texts.of("gateways", "need.invitation", one.course().title()),
                        Texts.of("gateways", "need.invitation.action"),
                        "/gateways/clearing/answer?id=" + one.id(),
                        one.expires()))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.ADMISSIONS_OFFICER)
                ? List.of(new Area(PLACES, "/gateways/recruiting/", Texts.of("gateways", "area.clearing"), 40))
                : List.of();
    }
}
