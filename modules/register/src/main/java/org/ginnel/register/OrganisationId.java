package org.ginnel.register;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An organisation of the register: school, college, provider, employer, trust, authority. */
@Embeddable
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
