package org.ginnel.register;

import java.util.UUID;
import org.ginnel.kernel.DomainEvent;

/** Somebody has sent an official list to be checked, or has had a checked one applied. The subject is the run. */
public record IntakeAsked(UUID subject, String kind, boolean dryRun) implements DomainEvent {}
