package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An item or a paper of a working agenda was added, changed or taken out. */
public record AgendaChanged(MeetingId meeting, UUID item, String change, int revision) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
