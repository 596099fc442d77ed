package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A provider sent a file and had it counted; nothing changed yet. */
public record ProviderFileSent(ProviderFileId file, OrganisationId provider, String kind) implements DomainEvent {
    @Override
    public UUID subject() {
        return file.value();
    }
}
