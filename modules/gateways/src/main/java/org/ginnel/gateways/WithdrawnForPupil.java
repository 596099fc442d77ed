package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A school took a choice back because its pupil asked; she can object for some days. */
public record WithdrawnForPupil(ChoiceId choice, PupilId pupil, String reason) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
