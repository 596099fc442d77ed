package org.ginnel.gateways;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody was reminded once: of a form, of answers to offers, or a provider of decisions. */
public record ChaserSent(UUID subject, String kind, int step, LocalDate until) implements DomainEvent {}
