package org.ginnel.gateways.chasing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder that goes out once.
 *
 * @param subject the form, or the provider when it is a provider that is late
 * @param step which of the place's days it is
 * @param until the day it warns of; when that day moves, it is another reminder
 */
record Chaser(ChaserKind kind, UUID subject, int step, LocalDate until) {}
