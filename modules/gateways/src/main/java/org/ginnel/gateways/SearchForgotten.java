package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A kept search was deleted. */
public record SearchForgotten(SavedSearchId search) implements DomainEvent {
    @Override
    public UUID subject() {
        return search.value();
    }
}
