package org.ginnel.gateways.application;

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

/** Unanswered offers in the secretariat's navigation; at home once a round is over and nobody has looked. */
@ApplicationScoped
class ForecastNeeds implements NeedSource, AreaSource {
    private static final String ROUND = "/gateways/forecast/round?id=";

    @Inject
    Forecasting forecasting;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.SECRETARY)) {
            return List.of();
        }
        return forecasting.outlooks().stream()
                .filter(one -> today.isAfter(one.round().offersEnd()) && one.would() > 0 && !one.standing())
                .map(one -> new Need(
                        Texts.of("gateways", "need.forecast", one.would()),
                        Texts.of("gateways", "need.forecast.action"),
                        ROUND + one.round().id(),
                        today))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.SECRETARY)
                ? List.of(new Area(
                        "/gateways/forecast/list", "/gateways/forecast/", Texts.of("gateways", "area.forecast"), 65))
                : List.of();
    }
}
