package org.ginnel.kernel.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Texts;

/** What everybody who is signed in has, and how the running product is looked after. */
@ApplicationScoped
class WorkAreas implements AreaSource {
    @Override
    public List<Area> areasOf(Actor actor) {
        List<Area> areas = new ArrayList<>();
        if (actor.is(AllowedTo.ADMINISTRATOR)) {
            areas.add(area("/jobs", "jobs.title", 74));
            areas.add(area("/mails", "mails.title", 76));
        }
        if (actor.signedIn()) {
            areas.add(area("/inbox", "nav.inbox", 98));
        }
        return areas;
    }

    private static Area area(String path, String key, int order) {
        return new Area(path, path, Texts.of("kernel", key), order);
    }
}
