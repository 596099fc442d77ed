package org.ginnel.gateways;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** The detector found a state that can never be, for the first time. */
public record ImpossibleStateFound(UUID subject, String rule) implements DomainEvent {}
