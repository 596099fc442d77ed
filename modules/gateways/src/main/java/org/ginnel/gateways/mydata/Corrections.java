package org.ginnel.gateways.mydata;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CorrectionId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** What people asked to have put right. Row-level security decides whose the asker reads. */
interface Corrections {
    EntityManager em();

    @HQL("from Correction c where c.person = :person order by c.askedAt desc, c.id.value")
    List<Correction> of(PersonId person);

    /** Those the asker answers, what waits longest first. */
    @HQL("from Correction c order by c.answeredAt desc nulls first, c.askedAt, c.id.value fetch first 200 rows only")
    List<Correction> toAnswer();

    default Optional<Correction> find(CorrectionId id) {
        return Optional.ofNullable(em().find(Correction.class, id));
    }

    default void add(Correction asked) {
        em().persist(asked);
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (!"correction_once".equals(broken.getConstraintName())) {
                throw broken;
            }
            throw new Refusal(
                    List.of(Obstacle.of(CorrectionObstacle.ASKED_ALREADY).at("subject")));
        }
    }
}
