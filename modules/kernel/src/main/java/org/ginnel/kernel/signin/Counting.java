package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;

/** Counts wrong passwords in a transaction of its own: the refusal that follows must not undo the count. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Counting {
    @Inject
    EntityManager em;

    @AllowedTo(AllowedTo.EVERYBODY)
    void wrongPassword(UUID person) {
        new Accounts(em).failed(person);
    }
}
