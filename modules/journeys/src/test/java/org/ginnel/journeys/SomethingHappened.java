package org.ginnel.journeys;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** An event of the tests. */
public record SomethingHappened(UUID subject) implements DomainEvent {}
