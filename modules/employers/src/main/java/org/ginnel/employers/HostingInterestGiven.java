package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;

/** A firm said yes, maybe or no to hosting in an academic year. */
public record HostingInterestGiven(OrganisationId employer, String gateway, int year, String appetite, int places)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return employer.value();
    }
}
