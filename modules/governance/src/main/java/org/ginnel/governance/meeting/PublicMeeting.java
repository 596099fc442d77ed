package org.ginnel.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A meeting as the public knows it. */
record PublicMeeting(
        UUID id,
        UUID boardId,
        String board,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        String location,
        Status status,
        String statusReason,
        int serial,
        int sequence,
        Instant modified) {

    boolean calledOff() {
        return status != Status.CONFIRMED;
    }
}
