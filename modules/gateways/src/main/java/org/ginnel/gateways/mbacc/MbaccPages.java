package org.ginnel.gateways.mbacc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** The page of subjects before anything is picked is the same for everybody; and where it stands in the navigation. */
@ApplicationScoped
class MbaccPages implements PublicPages, AreaSource {
    @Override
    public List<PublicPage> publicPages() {
        return List.of(PublicPage.at("/gateways/mbacc/choose"));
    }

    @Override
    public List<Area> areasOf(Actor actor) {
        if (actor.is(Role.YOUNG_PERSON)) {
            return List.of(Area.of("/gateways/mbacc/plans", Texts.of("gateways", "area.plans"), 35));
        }
        return actor.signedIn()
                ? List.of()
                : List.of(Area.of("/gateways/mbacc/choose", Texts.of("gateways", "area.subjects"), 15));
    }
}
