package org.ginnel.gateways.supported;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** What helps people, and who may read it. Row-level security lets a provider at nothing that is not shared with it. */
interface NeedShares {
    EntityManager em();

    @HQL("from NeedShare s where s.person = :person and s.withdrawnAt is null order by s.givenAt, s.id.value")
    List<NeedShare> of(PersonId person);

    @HQL(
            "from NeedShare s where s.provider = :provider and s.withdrawnAt is null order by s.named desc, s.givenAt, s.id.value")
    List<NeedShare> with(OrganisationId provider);

    /** Empty when it is not the asker's to read. */
    default Optional<NeedProfile> profile(PersonId person) {
        return Optional.ofNullable(em().find(NeedProfile.class, person));
    }

    default Optional<NeedShare> find(NeedShareId id) {
        return Optional.ofNullable(em().find(NeedShare.class, id)).filter(NeedShare::open);
    }

    default void add(NeedProfile profile) {
        em().persist(profile);
    }

    default void add(NeedShare share) {
        em().persist(share);
    }

    default void remove(NeedProfile profile) {
        em().remove(profile);
    }

    default void write(Map<String, Obstacle> refused) {
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            Obstacle known = refused.get(broken.getConstraintName());
            if (known == null) {
                throw broken;
            }
            throw new Refusal(List.of(known));
        }
    }
}
