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
    EditItem {
        List<Obstacle> found = new ArrayList<>();
        if (title == null || title.isBlank()) {
            found.add(Obstacle.of(AgendaObstacle.NO_TITLE).at("title"));
        }
        if (exemption != null && (publicTitle == null || publicTitle.isBlank())) {
            found.add(Obstacle.of(AgendaObstacle.NO_PUBLIC_TITLE).at("publicTitle"));
        }
        Refusal.ifAny(found);
        title = title.trim();
        publicTitle = exemption == null ? null : publicTitle.trim();
        lead = lead == null ? "" : lead.trim();
    }

    static EditItem open(String title, Purpose purpose, String lead, int minutes, boolean paperExpected) {
        return new EditItem(title, null, purpose, lead, minutes, paperExpected, null);
    }
}
