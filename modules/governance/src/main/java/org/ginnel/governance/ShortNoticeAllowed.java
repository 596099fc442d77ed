package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** The chair recorded a reason for publishing with fewer clear days than the board's rule asks for. */
public record ShortNoticeAllowed(MeetingId meeting, PersonId chair) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
