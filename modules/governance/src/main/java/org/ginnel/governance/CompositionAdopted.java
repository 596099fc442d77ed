package org.ginnel.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** A board works by a new composition rule from a day on. */
public record CompositionAdopted(BoardId board, LocalDate from) implements DomainEvent {
    @Override
    public UUID subject() {
        return board.value();
    }
}
