package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** Supported internships in the navigation of a provider's officers. */
@ApplicationScoped
class InternshipAreas implements AreaSource {
    private static final int ORDER = 70;

    @Override
    public List<Area> areasOf(Actor actor) {
        return actor.is(Role.ADMISSIONS_OFFICER)
                ? List.of(Area.of("/gateways/internship/list", Texts.of("gateways", "area.internships"), ORDER))
                : List.of();
    }
}
