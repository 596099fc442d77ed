package org.ginnel.kernel.outbox;

import java.util.Optional;
import java.util.UUID;

/** Asked when a mail is sent: where a person reads mail now. Beans that know nothing answer nothing. */
public interface MailAddresses {
    Optional<String> of(UUID person);
}
