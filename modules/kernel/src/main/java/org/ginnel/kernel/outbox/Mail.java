package org.ginnel.kernel.outbox;

import java.util.UUID;

/** A mail on its way. */
record Mail(UUID id, UUID person, String subject, String body, String path) {}
