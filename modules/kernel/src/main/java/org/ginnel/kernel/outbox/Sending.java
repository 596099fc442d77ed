package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;

/**
 * The steps of sending, each a transaction. A mail is claimed before it goes out and marked when the server took it; a
 * node that dies between the two leaves it to be sent once more, under the same message id.
 */
@ApplicationScoped
@Transactional
class Sending {
    /** How often a mail server may answer "not now" to one mail before it counts as refused. */
    static final int PATIENCE = 12;

    @Inject
    EntityManager em;

    /** Claims mails that are due, for five minutes. */
    @AllowedTo(AllowedTo.SYSTEM)
    List<Mail> claim(int most) {
        List<?> rows = em.createNativeQuery("update kernel.outbox set attempts = attempts + 1,"
                        + " due_at = clock_timestamp() + interval '5 minutes' where id in (select id from kernel.outbox"
                        + " where state = 'WAITING' and due_at <= clock_timestamp() order by due_at limit :most"
                        + " for update skip locked) returning id, person, subject, body, path")
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new Mail((UUID) c[0], (UUID) c[1], (String) c[2], (String) c[3], (String) c[4]))
                .toList();
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void sent(UUID mail) {
        end(mail, "SENT", null);
    }

    /** It will never arrive: no address, or the server says there is nobody. */
    @AllowedTo(AllowedTo.SYSTEM)
    void refused(UUID mail, String fault) {
        end(mail, "REFUSED", fault);
    }

    /** The server took the call and not the mail: later, and after enough of it never. */
    @AllowedTo(AllowedTo.SYSTEM)
    void postponed(UUID mail, String fault) {
        later(mail, fault, 1);
        em.createNativeQuery("update kernel.outbox set state = 'REFUSED', ended_at = clock_timestamp()"
                        + " where id = :id and state = 'WAITING' and answered >= :patience")
                .setParameter("id", mail)
                .setParameter("patience", PATIENCE)
                .executeUpdate();
    }

    /** The server was not reached: later, as often as it takes. */
    @AllowedTo(AllowedTo.SYSTEM)
    void unreached(UUID mail, String fault) {
        later(mail, fault, 0);
    }

    private void later(UUID mail, String fault, int answered) {
        em.createNativeQuery("update kernel.outbox set fault = :fault, answered = answered + :answered,"
                        + " due_at = clock_timestamp() + least(interval '1 hour',"
                        + " interval '30 seconds' * (1 << least(attempts - 1, 10)))"
                        + " where id = :id and state = 'WAITING'")
                .setParameter("fault", fault)
                .setParameter("answered", answered)
                .setParameter("id", mail)
                .executeUpdate();
    }

    private void end(UUID mail, String state, String fault) {
        em.createNativeQuery("update kernel.outbox set state = :state, fault = cast(:fault as text),"
                        + " ended_at = clock_timestamp() where id = :id and state = 'WAITING'")
                .setParameter("state", state)
                .setParameter("fault", fault)
                .setParameter("id", mail)
                .executeUpdate();
    }
}
