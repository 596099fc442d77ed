package org.ginnel.gateways;

import java.util.List;
import java.util.UUID;
import org.ginnel.register.PersonId;

/** Whom a young person lets have a copy; asked as the system, so that whoever invites her learns nothing of it. */
public interface TrustedAdults {
    /** Addressees for the outbox. */
    List<UUID> copiedOn(PersonId person);
}
