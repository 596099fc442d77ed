package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts wrong passwords in a transaction of its own: the refusal that follows must not undo the count. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Attempts {
    @Inject
    EntityManager em;

    void failed(UUID person) {
        new Accounts(em).failed(person);
    }
}
