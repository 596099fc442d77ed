package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** One's own data in the navigation of young people. */
@ApplicationScoped
class MydataAreas implements AreaSource {
    private static final int ORDER = 80;

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.YOUNG_PERSON)
                ? List.of(Area.of("/gateways/mydata/show", Texts.of("gateways", "area.mydata"), ORDER))
                : List.of();
    }
}
