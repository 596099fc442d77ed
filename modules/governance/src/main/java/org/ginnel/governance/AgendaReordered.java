package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The items of a working agenda were put into another order. */
public record AgendaReordered(MeetingId meeting, int revision) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
