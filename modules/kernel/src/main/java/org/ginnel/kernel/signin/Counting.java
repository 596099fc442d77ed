package org.ginnel.kernel.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ginnel.kernel.AllowedTo;

/** Counts wrong passwords in a transaction of its own: the refusal that follows must not undo the count. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Counting {
    @Inject
    EntityManager em;

    @AllowedTo(AllowedTo.EVERYBODY)
    void wrongPassword(String login) {
        new Tries(em).failed(login);
    }

    /** Takes away at most so many counts that are a day old; answers how many it was. */
    @AllowedTo(AllowedTo.SYSTEM)
    int clear(int most) {
        return new Tries(em).clear(most);
    }
}
