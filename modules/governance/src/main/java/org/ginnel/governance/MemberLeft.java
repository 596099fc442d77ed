package org.ginnel.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.register.PersonId;

/** A person's term on a board ends; {@code end} is the first day without the seat. */
public record MemberLeft(BoardId board, PersonId person, String constituency, LocalDate end) implements DomainEvent {
    @Override
    public UUID subject() {
        return board.value();
    }
}
