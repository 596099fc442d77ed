package org.ginnel.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who did what, wearing which hat, when: written in the same transaction as the deed, append-only and hash-chained.
 * Audit trail, timeline and source of the outbox at once.
 */
public interface Journal {
    /** Writes the event and tells every observer of it, in the same transaction. */
    void record(DomainEvent event);

    /** Writes that the actor looked at something sensitive about a subject (a person, a paper, a case). */
    void seen(String what, UUID subject);

    /** What happened to a subject, oldest first; the caller has checked that the reader may see it. */
    List<Entry> of(UUID subject);

    /** One row. {@code what} is the event's simple name, or {@code seen:…}; {@code details} its values. */
    record Entry(long id, Instant at, String actor, String hat, String what, Map<String, String> details) {}
}
