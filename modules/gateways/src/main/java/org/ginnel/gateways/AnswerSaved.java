package org.ginnel.gateways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** A section of a form was saved; the words are not told. */
public record AnswerSaved(ApplicationId application, String section) implements DomainEvent {
    @Override
    public UUID subject() {
        return application.value();
    }
}
