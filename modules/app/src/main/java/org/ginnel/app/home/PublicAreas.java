package org.ginnel.app.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;

/** The navigation of everybody, and the pages about the site itself. */
@ApplicationScoped
class PublicAreas implements AreaSource, PublicPages {
    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.signedIn()
                ? List.of()
                : List.of(
                        Area.of("/gateways/explore/list", text("nav.explore"), 10),
                        Area.of("/gateways/course/list", text("nav.courses"), 20));
    }

    @Override
    public List<PublicPage> publicPages() {
        return List.of(PublicPage.at("/"), PublicPage.at("/help"), PublicPage.under("/about"));
    }

    private static String text(String key) {
        return Texts.of("app", key);
    }
}
