package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.kernel.view.Need;
import org.ginnel.kernel.view.NeedSource;
import org.ginnel.register.Role;

/** What young people asked to have put right: in the navigation and at home of who answers, within a month. */
@ApplicationScoped
class CorrectionNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;
    private static final int ORDER = 70;

    @Inject
    Rectifying rectifying;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!answers(actor)) {
            return List.of();
        }
        return rectifying.requests().stream()
                .filter(Correction.Shown::waiting)
                .limit(MOST)
                .map(one -> new Need(
                        Texts.of("gateways", "need.correction", one.name(), Texts.of(one.subject())),
                        Texts.of("gateways", "need.correction.action"),
                        "/gateways/mydata/answer?id=" + one.id(),
                        Dates.dayOf(one.askedAt()).plusMonths(1)))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return answers(actor)
                ? List.of(Area.of("/gateways/mydata/requests", Texts.of("gateways", "area.corrections"), ORDER))
                : List.of();
    }

    private static boolean answers(Actor actor) {
        return actor.is(Role.CAREERS_LEAD) || actor.is(Role.SECRETARY);
    }
}
