package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A search for courses was kept; what was searched for is not told. */
public record SearchKept(SavedSearchId search) implements DomainEvent {
    @Override
    public UUID subject() {
        return search.value();
    }
}
