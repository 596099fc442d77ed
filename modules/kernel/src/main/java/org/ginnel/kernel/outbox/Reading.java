package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.signin.Demonstrating;

/** A person reads their inbox, newest first, a page at a time; in a demonstration anybody reads an invented person's. */
@ApplicationScoped
@Transactional
class Reading {
    static final int A_PAGE = 20;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    /** @param before the last letter seen, null for the newest */
    @AllowedTo(AllowedTo.SIGNED_IN)
    List<Letter> mine(UUID before) {
        return letters(acting.actor().person(), before);
    }

    /** The rows themselves are closed to others unless the person is invented. */
    @AllowedTo(AllowedTo.EVERYBODY)
    List<Letter> invented(UUID person, UUID before) {
        if (!Demonstrating.on()) {
            throw new NotFound();
        }
        return letters(person, before);
    }

    private List<Letter> letters(UUID person, UUID before) {
        List<?> rows = em.createNativeQuery("select id, subject, body, path, written_at from kernel.outbox"
                        + " where person = :person and (cast(:before as uuid) is null or id < cast(:before as uuid))"
                        + " order by id desc limit :most")
                .setParameter("person", person)
                .setParameter("before", before == null ? null : before.toString())
                .setParameter("most", A_PAGE)
                .getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    private static Letter letter(Object[] c) {
        return new Letter((UUID) c[0], (String) c[1], (String) c[2], (String) c[3], (Instant) c[4]);
    }
}
