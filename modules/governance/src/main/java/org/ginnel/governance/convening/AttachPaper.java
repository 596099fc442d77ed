package org.ginnel.governance.convening;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** The order to put a paper to an item. {@code exemption} only for an exempt paper of a public item. */
record AttachPaper(String title, String owner, String clearer, Access access, Exemption exemption, Brought file) {
    AttachPaper {
        Refusal.ifAny(obstacles(title, owner, clearer));
        title = title.trim();
        owner = owner.trim();
        clearer = clearer.trim();
    }

    static List<Obstacle> obstacles(String title, String owner, String clearer) {
        List<Obstacle> found = new ArrayList<>();
        if (title == null || title.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_PAPER_TITLE).at("paperTitle"));
        }
        if (owner == null || owner.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_OWNER).at("owner"));
        }
        if (clearer == null || clearer.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_CLEARER).at("clearer"));
        }
        return found;
    }
}
