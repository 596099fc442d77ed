package org.ginnel.governance.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.governance.AgendaPublished;
import org.ginnel.governance.MeetingCalledOff;
import org.ginnel.governance.PaperWithdrawn;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** Where meetings stand in the navigation, and which of their pages are drawn once for everybody. */
@ApplicationScoped
class GovernanceAreas implements AreaSource, PublicPages {
    @Override
    public List<Area> areasOf(Actor actor) {
        if (!actor.signedIn()) {
            return List.of(area("/governance/meeting/list", "area.public", 40));
        }
        if (actor.is(Role.SECRETARY)) {
            return List.of(
                    area("/governance/convening/list", "area.convening", 10),
                    area("/governance/board/list", "area.boards", 20),
                    area("/governance/meeting/list", "area.public", 85));
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            return List.of(
                    area("/governance/board/list", "area.boards", 80),
                    area("/governance/meeting/list", "area.public", 85));
        }
        if (actor.is(Role.CHAIR) || actor.is(Role.BOARD_MEMBER)) {
            return List.of(
                    area("/governance/board/list", "area.boards", 20),
                    area("/governance/meeting/list", "area.public", 40));
        }
        return List.of();
    }

    private static Area area(String path, String key, int order) {
        return Area.of(path, Texts.of("governance", key), order);
    }

    @Override
    public List<PublicPage> publicPages() {
        return List.of(page("list"), page("agenda").with("id", "version"), page("calendar"));
    }

    private static PublicPage page(String name) {
        return PublicPage.at("/governance/meeting/" + name)
                .clearedBy(AgendaPublished.class, PaperWithdrawn.class, MeetingCalledOff.class);
    }
}
