package org.ginnel.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A meeting will not take place on the day it was called for: cancelled, or put off to a day not yet known. */
public record MeetingCalledOff(MeetingId meeting, BoardId board, LocalDate day, boolean postponed)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return meeting.value();
    }
}
