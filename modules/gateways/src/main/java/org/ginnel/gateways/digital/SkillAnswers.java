package org.ginnel.gateways.digital;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** What somebody says she can do; row-level security gives nobody another's. */
interface SkillAnswers {
    EntityManager em();

    @HQL("from SkillAnswer a where a.person = :person order by a.statement")
    List<SkillAnswer> of(PersonId person);

    default void add(SkillAnswer answer) {
        em().persist(answer);
    }

    default void remove(SkillAnswer answer) {
        em().remove(answer);
    }
}
