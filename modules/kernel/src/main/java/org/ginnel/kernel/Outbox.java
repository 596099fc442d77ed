package org.ginnel.kernel;

import java.util.UUID;

/**
 * What must leave the process: rows written in the deed's transaction, sent by a timer, tried again until delivered.
 */
public interface Outbox {
    /**
     * A mail to a person of the product, also shown in the inbox page of a demonstration. No confidential word goes into
     * subject or body; the link is a path of this product and gets the configured base address.
     */
    void mail(UUID person, String subject, String body, String path);
}
