package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A file of a provider was taken in whole. */
public record ProviderFileTaken(ProviderFileId file, OrganisationId provider, String kind, int read, int refused)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return file.value();
    }
}
