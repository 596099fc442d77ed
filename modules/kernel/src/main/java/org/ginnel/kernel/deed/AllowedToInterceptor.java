package org.ginnel.kernel.deed;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Objects;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.demo.DemonstrationDay;

/**
 * The first wall and the key of the second: refuses who may not, then tells PostgreSQL who acts, for row-level security,
 * and takes its clock. Runs inside the deed's transaction, once for each actor in it.
 */
@AllowedTo
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AllowedToInterceptor {
    private static final String ACTOR = "org.ginnel.actor";

    @Inject
    Acting acting;

    @Inject
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Actor actor = acting.actor();
        if (!Deed.permits(call.getMethod(), actor)) {
            throw new NotAllowed(Deed.operation(call.getMethod()), actor.signedIn());
        }
        if (transaction.getTransactionKey() == null) {
            return call.proceed();
        }
        Actor outer = (Actor) transaction.getResource(ACTOR);
        if (Objects.equals(outer, actor)) {
            return call.proceed();
        }
        Instant before = Moments.use(tell(actor));
        try {
            return call.proceed();
        } finally {
            Moments.use(before);
            if (outer != null && transaction.getTransactionStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
                tell(outer);
            }
        }
    }

    private Instant tell(Actor actor) {
        transaction.putResource(ACTOR, actor);
        Object now = em.createNativeQuery(
                        "select cast(clock_timestamp() as timestamptz), set_config('app.person', :person, true),"
                                + " set_config('app.role', :role, true), set_config('app.scope', :scope, true)")
                .setParameter("person", Objects.toString(actor.person(), ""))
                .setParameter("role", actor.seat() == null ? "" : actor.seat().role())
                .setParameter("scope", Objects.toString(actor.scope(), ""))
                .getSingleResult();
        return DemonstrationDay.shown(Moments.instant(((Object[]) now)[0]));
    }
}
