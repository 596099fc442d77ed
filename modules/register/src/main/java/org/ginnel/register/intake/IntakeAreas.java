package org.ginnel.register.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** The official lists in the navigation of those who send them. */
@ApplicationScoped
class IntakeAreas implements AreaSource {
    private static final int ORDER = 70;

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.SECRETARY)
                ? List.of(Area.of("/register/intake/list", Texts.of("register", "intake.list.title"), ORDER))
                : List.of();
    }
}
