package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** What helps, in the navigation of those who say it and those who are to heed it. */
@ApplicationScoped
class SupportedAreas implements AreaSource {
    @Override
    public List<Area> areasOf(Actor actor) {
        if (actor.is(Role.YOUNG_PERSON)) {
            return List.of(area("/gateways/supported/mine", "area.supported", 70));
        }
        return actor.is(Role.ADMISSIONS_OFFICER)
                ? List.of(area("/gateways/supported/list", "area.supported.shared", 50))
                : List.of();
    }

    private static Area area(String path, String key, int order) {
        return Area.of(path, Texts.of("gateways", key), order);
    }
}
