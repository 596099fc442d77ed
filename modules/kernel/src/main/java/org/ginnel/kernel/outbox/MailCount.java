package org.ginnel.kernel.outbox;

import java.time.Instant;

/**
 * How many mails stand the same way.
 *
 * @param fault the kind of the last fault, empty for none
 * @param oldest when the oldest of them was written
 * @param next when the first of those waiting is tried, null for the others
 */
public record MailCount(State state, String fault, long mails, Instant oldest, Instant next) {
    public enum State {
        WAITING,
        SENT,
        REFUSED
    }
}
