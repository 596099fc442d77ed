package org.ginnel.gateways.caseload;

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

/** Pupils in the careers lead's navigation, the guarantee in the secretariat's, reminders that wait at home. */
@ApplicationScoped
class CaseloadNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;
    private static final String WITHIN = "/gateways/caseload/";

    @Inject
    Nudging nudging;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.CAREERS_LEAD) && !actor.is(Role.SECRETARY)) {
            return List.of();
        }
        return nudging.waiting().stream()
                .filter(one -> one.cannot().isEmpty())
                .limit(MOST)
                .map(one -> new Need(
                        Texts.of(
                                "gateways",
                                "need.nudge",
                                one.school(),
                                one.meant().size()),
                        Texts.of("gateways", "need.nudge.action"),
                        WITHIN + "approve?id=" + one.id(),
                        null))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        if (actor.is(Role.CAREERS_LEAD)) {
            return List.of(Area.of(WITHIN + "list", Texts.of("gateways", "area.caseload"), 10));
        }
        return actor.is(Role.SECRETARY)
                ? List.of(Area.of(WITHIN + "guarantee", Texts.of("gateways", "area.guarantee"), 60))
                : List.of();
    }
}
