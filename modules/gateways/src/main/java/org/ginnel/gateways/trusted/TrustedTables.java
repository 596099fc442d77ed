package org.ginnel.gateways.trusted;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.TrustedAdultId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Grown-ups who get a copy. Row-level security shows them to her who named them, and to the system that writes. */
interface TrustedTables {
    EntityManager em();

    @HQL("from TrustedAdult t where t.person = :person and t.withdrawnAt is null order by t.givenAt, t.id.value")
    List<TrustedAdult> of(PersonId person);

    /** Empty once she took it back. */
    default Optional<String> mailOf(UUID adult) {
        List<?> found = em().createNativeQuery(
                        "select mail from gateways.trusted_adult where id = :id and withdrawn_at is null")
                .setParameter("id", adult)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    default Optional<TrustedAdult> find(TrustedAdultId id) {
        return Optional.ofNullable(em().find(TrustedAdult.class, id));
    }

    default void add(TrustedAdult made) {
        em().persist(made);
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (!"trusted_adult_once".equals(broken.getConstraintName())) {
                throw broken;
            }
            throw new Refusal(List.of(Obstacle.of(TrustedObstacle.NAMED_ALREADY).at("mail")));
        }
    }
}
