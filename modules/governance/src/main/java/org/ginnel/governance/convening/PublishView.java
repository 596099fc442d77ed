package org.ginnel.governance.convening;

import java.util.List;
import org.ginnel.kernel.Obstacle;

/** What would go out, what stands in its way, and whose eyes have been on it. */
record PublishView(
        AgendaView agenda,
        PublicAgenda preview,
        ClearDays days,
        List<Obstacle> obstacles,
        boolean exempt,
        boolean proposed,
        boolean mine,
        String proposer,
        ShortNotice shortNotice) {

    /** Ready but for the second person, who is still to be asked. */
    boolean mayPropose() {
        return exempt && obstacles.size() == 1 && obstacles.get(0).reason() == AgendaObstacle.NEEDS_SECOND_PERSON;
    }
}
