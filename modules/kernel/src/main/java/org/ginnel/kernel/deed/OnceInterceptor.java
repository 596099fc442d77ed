package org.ginnel.kernel.deed;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;

/**
 * A form submitted twice is carried out once. The row of the command is written first: a second submit waits for the
 * first to commit and then gets its result; when the first is refused its row is gone and the second is tried afresh.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class OnceInterceptor {
    @Inject
    Acting acting;

    @Inject
    EntityManager em;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<UUID> command = Command.current();
        if (command.isEmpty()) {
            return call.proceed();
        }
        String operation = Deed.operation(call.getMethod());
        byte[] arguments = Deed.hash(call);
        if (!begin(command.get(), operation, arguments)) {
            return stored(command.get(), operation, arguments, call);
        }
        Object result = call.proceed();
        em.createNativeQuery("update kernel.command set result = :result where id = :id and operation = :operation")
                .setParameter("result", Results.write(result))
                .setParameter("id", command.get())
                .setParameter("operation", operation)
                .executeUpdate();
        return result;
    }

    private boolean begin(UUID command, String operation, byte[] arguments) {
        return em.createNativeQuery("insert into kernel.command (id, operation, person, arguments)"
                                + " values (:id, :operation, cast(:person as uuid), :arguments) on conflict do nothing")
                        .setParameter("id", command)
                        .setParameter("operation", operation)
                        .setParameter("person", Objects.toString(acting.actor().person(), null))
                        .setParameter("arguments", arguments)
                        .executeUpdate()
                == 1;
    }

    private Object stored(UUID command, String operation, byte[] arguments, InvocationContext call) {
        Object[] row =
                (Object[]) em.createNativeQuery("select cast(person as text), arguments, result from kernel.command"
                                + " where id = :id and operation = :operation")
                        .setParameter("id", command)
                        .setParameter("operation", operation)
                        .getSingleResult();
        boolean same = Objects.equals(row[0], Objects.toString(acting.actor().person(), null))
                && Arrays.equals((byte[]) row[1], arguments);
        if (!same) {
            throw Refusal.of(DeedObstacle.COMMAND_USED_OTHERWISE);
        }
        return Results.read((String) row[2], call.getMethod().getGenericReturnType());
    }
}
