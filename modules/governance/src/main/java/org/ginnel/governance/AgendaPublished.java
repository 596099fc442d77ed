package org.ginnel.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A version of an agenda is public. It is never changed; a later version supersedes it. */
public record AgendaPublished(MeetingId meeting, BoardId board, int serial, LocalDate day) implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
