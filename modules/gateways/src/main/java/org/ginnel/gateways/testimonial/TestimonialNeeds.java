package org.ginnel.gateways.testimonial;

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

/** References asked for: in the careers lead's navigation and at home. */
@ApplicationScoped
class TestimonialNeeds implements NeedSource, AreaSource {
    private static final int MOST = 10;
    private static final String LIST = "/gateways/testimonial/list";

    @Inject
    Vouching vouching;

    @Override
    public List<Need> needsOf(Actor actor, LocalDate today) {
        if (!actor.is(Role.CAREERS_LEAD)) {
            return List.of();
        }
        return vouching.asked().stream()
                .filter(one -> one.stage() == TestimonialStage.ASKED || one.objected())
                .limit(MOST)
                .map(one -> new Need(
                        Texts.of(
                                "gateways",
                                one.objected() ? "need.testimonial.objected" : "need.testimonial",
                                one.name()),
                        Texts.of("gateways", "need.testimonial.action"),
                        "/gateways/testimonial/write?id=" + one.id(),
                        null))
                .toList();
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.CAREERS_LEAD)
                ? List.of(Area.of(LIST, Texts.of("gateways", "area.testimonial"), 20))
                : List.of();
    }
}
