package org.ginnel.governance.convening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.PersonId;

/** A paper as it is typed, and what became of the file that came with it. */
record DraftPaper(String title, String owner, String clearer, Access access, DraftExemption exemption, Taken file) {

    /** All of them at once, in the order of the form. */
    List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>(AttachPaper.obstacles(title, owner, clearer));
        found.addAll(file.obstacles());
        if (exemption != null) {
            found.addAll(exemption.obstacles(today));
        }
        return found;
    }

    AttachPaper decided(Brought brought, PersonId by, LocalDate today) {
        return new AttachPaper(
                title, owner, clearer, access, exemption == null ? null : exemption.decided(by, today), brought);
    }
}
