package org.ginnel.governance.convening;

import java.time.LocalDate;
import org.ginnel.register.PersonId;

/** An item as it is typed; whoever sends it decides on its exemption. */
record DraftItem(
        String title,
        String publicTitle,
        Purpose purpose,
        String lead,
        int minutes,
        boolean paperExpected,
        DraftExemption exemption) {

    EditItem decided(PersonId by, LocalDate today) {
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
