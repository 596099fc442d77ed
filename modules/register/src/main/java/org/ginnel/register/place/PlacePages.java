package org.ginnel.register.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** What the register adds to the navigation of administrators and secretaries. */
@ApplicationScoped
class PlacePages implements AreaSource {
    @Override
    public List<Area> areasOf(Actor actor) {
        Area organisations = area("/register/organisation/list", "organisation.list.title", 60);
        if (actor.is(AllowedTo.ADMINISTRATOR)) {
            return List.of(organisations, area("/register/seat/list", "seat.list.title", 50));
        }
        return actor.is(Role.SECRETARY) ? List.of(organisations) : List.of();
    }

    private static Area area(String path, String key, int order) {
        return Area.of(path, Texts.of("register", key), order);
    }
}
