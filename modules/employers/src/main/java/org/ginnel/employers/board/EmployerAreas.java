package org.ginnel.employers.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Area;
import org.ginnel.kernel.view.AreaSource;
import org.ginnel.register.Role;

/** Where the employers' side is found. */
@ApplicationScoped
class EmployerAreas implements AreaSource {
    @Override
    public List<Area> areasOf(Actor actor) {
        List<Area> areas = new ArrayList<>();
        boolean near = actor.is(Role.EMPLOYER_BOARD_MEMBER) || actor.is(Role.CHAIR) || actor.is(Role.SECRETARY);
        if (near) {
            String board = actor.is(Role.EMPLOYER_BOARD_MEMBER) ? "area.board" : "area.board.of-others";
            areas.add(Area.of("/employers/board/show", Texts.of("employers", board), 30));
        }
        if (near || actor.is(Role.ADMISSIONS_OFFICER)) {
            areas.add(Area.of("/employers/placement/list", Texts.of("employers", "area.offers"), 40));
        }
        if (actor.is(Role.EMPLOYER_BOARD_MEMBER)) {
            areas.add(Area.of("/employers/interest/give", Texts.of("employers", "area.interest"), 50));
        }
        return areas;
    }
}
