package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;

/** The address a person signs in with, or was invited at. */
@ApplicationScoped
@Transactional
class Addressing implements MailAddresses {
    @Inject
    EntityManager em;

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<String> of(UUID person) {
        List<?> logins = em.createNativeQuery(
                        "select login from (select login, 1 as rank, created_at from kernel.account"
                                + " where person = :person and closed_at is null and not demonstration"
                                + " union all select login, 2, created_at from kernel.invitation"
                                + " where person = :person and expires_at > clock_timestamp()) known"
                                + " order by rank, created_at desc limit 1")
                .setParameter("person", person)
                .getResultList();
        return logins.stream()
                .map(String.class::cast)
                .filter(login -> login.contains("@"))
                .findFirst();
    }
}
