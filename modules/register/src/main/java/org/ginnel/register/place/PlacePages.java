package org.ginnel.register.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** What the register adds to the navigation; the page about the place, which changes at a start only, is drawn once. */
@ApplicationScoped
class PlacePages implements AreaSource, PublicPages {
    @Override
    public List<Area> areasOf(Actor actor) {
        if (!actor.signedIn()) {
            return List.of(area("/register/place/show", "place.show.area", 90));
        }
        Area organisations = area("/register/organisation/list", "organisation.list.title", 60);
        if (actor.is(AllowedTo.ADMINISTRATOR)) {
            return List.of(area("/register/seat/list", "seat.list.title", 50), organisations);
        }
        return actor.is(Role.SECRETARY) ? List.of(organisations) : List.of();
    }

    @Override
    public List<PublicPage> publicPages() {
        return List.of(PublicPage.at("/register/place/show"));
    }

    private static Area area(String path, String key, int order) {
        return Area.of(path, Texts.of("register", key), order);
    }
}
