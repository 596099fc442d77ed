package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ginnel.kernel.AllowedTo;

/** An administrator sees how the mails fare, never whose they are or what they say. */
@ApplicationScoped
@Transactional
class Overseeing {
    @Inject
    EntityManager em;

    @AllowedTo(AllowedTo.ADMINISTRATOR)
    List<MailCount> counts() {
        List<?> rows = em.createNativeQuery("select state, fault, mails, oldest, next from kernel.outbox_counts()")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new MailCount(
                        MailCount.State.valueOf((String) c[0]),
                        (String) c[1],
                        ((Number) c[2]).longValue(),
                        (Instant) c[3],
                        (Instant) c[4]))
                .toList();
    }
}
