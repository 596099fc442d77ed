package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.ginnel.register.PersonId;

/** Four eyes: one person has looked at this very revision and asks a second one to confirm it. */
@Embeddable
record Proposal(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
        PersonId by,

        @Column(name = "proposed_revision") Integer revision,
        @Column(name = "proposed_at") Instant at) {

    boolean confirmedBy(PersonId second, int currentRevision) {
        return revision == currentRevision && !by.equals(second);
    }
}
