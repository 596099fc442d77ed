package org.ginnel.governance.convening;

import java.time.LocalDate;
import org.ginnel.register.PersonId;

/** A paper as it is typed; the file lies in the store already. */
record DraftPaper(String title, String owner, String clearer, Access access, DraftExemption exemption, StoredPdf file) {

    AttachPaper decided(Brought brought, PersonId by, LocalDate today) {
        return new AttachPaper(
                title, owner, clearer, access, exemption == null ? null : exemption.decided(by, today), brought);
    }
}
