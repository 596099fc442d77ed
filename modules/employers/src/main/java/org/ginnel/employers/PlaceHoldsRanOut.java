package org.ginnel.employers;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** So many held places are free again because nobody allocated them in time; on several offers, so of none. */
public record PlaceHoldsRanOut(int places) implements DomainEvent {
    @Override
    public UUID subject() {
        return null;
    }
}
