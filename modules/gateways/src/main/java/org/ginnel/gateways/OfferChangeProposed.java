package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A provider asks more of somebody who has accepted; nothing changes until she agrees. */
public record OfferChangeProposed(ChoiceId choice, ApplicationId application, int conditions) implements DomainEvent {
    @Override
    public UUID subject() {
        return choice.value();
    }
}
