package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A meeting went a step on: the call opened or closed, the papers went for clearance, all are cleared. */
public record MeetingMoved(MeetingId meeting, String stage) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
