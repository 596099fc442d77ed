package org.ginnel.kernel;

import java.util.UUID;

/**
 * Something that happened: a record of ids and values in a module's root package, named in the past tense. It is
 * journalled and told to observers in the same transaction, see {@link Journal#record}. Never put personal free text
 * into an event: the journal keeps it for years.
 */
public interface DomainEvent {
    /** The id of the noun it happened to; the journal's index. */
    UUID subject();
}
