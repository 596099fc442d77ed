package org.ginnel.register;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The register knows a person from now on. */
public record PersonIntroduced(PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return person.value();
    }
}
