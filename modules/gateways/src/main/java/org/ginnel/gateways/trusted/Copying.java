package org.ginnel.gateways.trusted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.TrustedAdults;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.outbox.MailAddresses;
import org.ginnel.register.PersonId;

/** Tells the outbox where a trusted grown-up reads mail; what she took back is answered nowhere, also for mail that waits. */
@ApplicationScoped
@Transactional
class Copying implements TrustedAdults, MailAddresses {
    @Inject
    EntityManager em;

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public List<UUID> copiedOn(PersonId person) {
        return tables().of(person).stream().map(one -> one.shown().id().value()).toList();
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<String> of(UUID addressee) {
        return tables().mailOf(addressee);
    }

    private TrustedTables tables() {
        return new TrustedTables_(em);
    }
}
