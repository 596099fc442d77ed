package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Somebody no longer lets colleges ask her; nobody sees her from that moment. */
public record ClearingLeft(PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
