package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.gateways.SupportServiceAssured;
import org.ginnel.gateways.SupportServiceDescribed;
import org.ginnel.gateways.SupportServiceMoved;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** Where support and enrichment stand in the navigation, and which of their pages are drawn once for everybody. */
@ApplicationScoped
class EnrichmentAreas implements AreaSource, PublicPages {
    @Override
    public List<Area> areasOf(Actor actor) {
        if (actor.is(Role.SECRETARY)) {
            return List.of(area("/gateways/moderating/queue", "area.directory", 70));
        }
        return actor.is(Role.YOUNG_PERSON)
                ? List.of(
                        area("/gateways/enrichment/list", "area.enrichment", 50),
                        area("/gateways/session/mine", "area.sessions", 55))
                : actor.signedIn() ? List.of() : List.of(area("/gateways/enrichment/list", "area.enrichment", 30));
    }

    @Override
    public List<PublicPage> publicPages() {
        return List.of(
                page("list").with("q", "topic", "age", "free", "postcode", "miles", "page"),
                page("show").with("id"));
    }

    private static PublicPage page(String name) {
        return PublicPage.at("/gateways/enrichment/" + name)
                .clearedBy(SupportServiceDescribed.class, SupportServiceMoved.class, SupportServiceAssured.class);
    }

    private static Area area(String path, String key, int order) {
        return Area.of(path, Texts.of("gateways", key), order);
    }
}
