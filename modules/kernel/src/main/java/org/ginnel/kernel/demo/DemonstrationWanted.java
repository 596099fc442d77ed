package org.ginnel.kernel.demo;

/**
 * Fired after {@code Started} when the product runs as a demonstration: each module adds its invented people,
 * organisations and stories through its own verbs. Observers are idempotent: a second start changes nothing.
 */
public record DemonstrationWanted() {}
