package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Whoever had to clear a paper gave or refused it. */
public record PaperCleared(MeetingId meeting, UUID paper, boolean given) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
