package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A school's roll was taken in from a file: how many are new, say something else, have left, or were left out. */
public record RollTaken(RollFileId file, OrganisationId school, int added, int changed, int left, int refused)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return file.value();
    }
}
