package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** Somebody on the board may read what is exempt of an item. */
public record ReaderNamed(MeetingId meeting, UUID item, PersonId person) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
