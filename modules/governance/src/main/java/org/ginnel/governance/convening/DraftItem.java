package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** An item as it is typed, {@code minutes} null when no number; whoever sends it decides on its exemption. */
record DraftItem(
        String title,
        String publicTitle,
        Purpose purpose,
        String lead,
        Integer minutes,
        boolean paperExpected,
        DraftExemption exemption) {

    EditItem decided(PersonId by, LocalDate today) {
        List<Obstacle> found = new ArrayList<>(EditItem.obstacles(title, minutes, exemption != null, publicTitle));
        if (exemption != null) {
            found.addAll(exemption.obstacles(today));
        }
        Refusal.ifAny(found);
        return new EditItem(
                title,
                publicTitle,
                purpose,
                lead,
                minutes,
                paperExpected,
                exemption == null ? null : exemption.decided(by, today));
    }
}
