package org.ginnel.governance;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A published paper was taken back; its bytes are gone from the public side. */
public record PaperWithdrawn(MeetingId meeting, BoardId board, UUID paper, String reason, int serial)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
