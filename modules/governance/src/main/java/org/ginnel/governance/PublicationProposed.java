package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A secretary asks a second person to confirm what is about to be published. */
public record PublicationProposed(MeetingId meeting, int revision) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
