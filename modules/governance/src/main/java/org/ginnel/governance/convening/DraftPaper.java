package org.ginnel.governance.convening;

import java.time.LocalDate;
import org.ginnel.kernel.files.CheckedFile;
import org.ginnel.register.PersonId;

/** A paper as it is typed, with the file that was checked and put down. */
record DraftPaper(
        String title,
        String owner,
        String clearer,
        Access access,
        DraftExemption exemption,
        CheckedFile file,
        String fileName) {

    AttachPaper decided(Brought brought, PersonId by, LocalDate today) {
        return new AttachPaper(
                title, owner, clearer, access, exemption == null ? null : exemption.decided(by, today), brought);
    }
}
