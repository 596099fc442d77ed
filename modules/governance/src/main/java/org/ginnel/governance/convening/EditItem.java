package org.ginnel.governance.convening;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** What an item says. An exempt item has a title for the public besides its own. */
record EditItem(
        String title,
        String publicTitle,
        Purpose purpose,
        String lead,
        int minutes,
        boolean paperExpected,
        Exemption exemption) {
    private static final int MOST_MINUTES = 600;

    EditItem {
        Refusal.ifAny(obstacles(title, minutes, exemption != null, publicTitle));
        title = title.trim();
        publicTitle = exemption == null ? null : publicTitle.trim();
        lead = lead == null ? "" : lead.trim();
    }

    static List<Obstacle> obstacles(String title, Integer minutes, boolean exempt, String publicTitle) {
        List<Obstacle> found = new ArrayList<>();
        if (title == null || title.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_TITLE).at("title"));
        }
        if (minutes == null || minutes < 0 || minutes > MOST_MINUTES) {
            found.add(Obstacle.of(AgendaObstacle.NO_MINUTES, MOST_MINUTES).at("minutes"));
        }
        if (exempt && (publicTitle == null || publicTitle.isBlank())) {
            found.add(Obstacle.of(AgendaObstacle.NO_PUBLIC_TITLE).at("publicTitle"));
        }
        return found;
    }

    static EditItem open(String title, Purpose purpose, String lead, int minutes, boolean paperExpected) {
        return new EditItem(title, null, purpose, lead, minutes, paperExpected, null);
    }
}
