package org.ginnel.kernel.outbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A mail as its person reads it in the inbox. */
public record Letter(UUID id, String subject, String body, String path, Instant at) {
    public List<String> paragraphs() {
        return Arrays.stream(body.split("\\R\\s*\\R")).map(String::strip).toList();
    }
}
