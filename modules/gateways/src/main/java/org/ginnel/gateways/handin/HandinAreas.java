package org.ginnel.gateways.handin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** Files in the navigation of a provider's officers. */
@ApplicationScoped
class HandinAreas implements AreaSource {
    private static final int ORDER = 60;

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.ADMISSIONS_OFFICER)
                ? List.of(new Area(
                        "/gateways/handin/send", "/gateways/handin/", Texts.of("gateways", "handin.area"), ORDER))
                : List.of();
    }
}
