package org.ginnel.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A person begins a term on a board. */
public record MemberJoined(BoardId board, PersonId person, String constituency, LocalDate from) implements DomainEvent {
    @Override
    public UUID subject() {
        return board.value();
    }
}
