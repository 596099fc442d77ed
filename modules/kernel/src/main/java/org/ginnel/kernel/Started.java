package org.ginnel.kernel;

/**
 * Fired once when the product starts, as the system, before it answers requests: modules bring their tables into step
 * with the place's documents. Observers are idempotent: every node fires it.
 */
public record Started() {}
