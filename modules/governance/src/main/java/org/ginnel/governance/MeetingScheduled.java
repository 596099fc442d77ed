package org.ginnel.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A board will meet; nothing of it is public yet. */
public record MeetingScheduled(MeetingId meeting, BoardId board, LocalDate day) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
