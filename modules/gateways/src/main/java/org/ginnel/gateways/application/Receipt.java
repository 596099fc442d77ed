package org.ginnel.gateways.application;

import java.time.Instant;
import java.time.LocalDate;

/** What she holds after sending: how many choices, when, under which reference, and by when she hears. */
record Receipt(String reference, int choices, Instant at, LocalDate decideBy) {}
