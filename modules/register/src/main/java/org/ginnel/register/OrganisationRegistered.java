package org.ginnel.register;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The register knows an organisation from now on. */
public record OrganisationRegistered(OrganisationId organisation) implements DomainEvent {
    @Override
    public UUID subject() {
        return organisation.value();
    }
}
