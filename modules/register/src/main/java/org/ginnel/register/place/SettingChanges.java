package org.ginnel.register.place;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** What people changed of the settings, and what waits for a second person. */
interface SettingChanges {
    EntityManager em();

    @HQL("from SettingChange c order by c.since desc, c.proposal.proposedAt desc")
    List<SettingChange> all();

    @HQL("from SettingChange c where c.proposal.decidedBy is null order by c.proposal.proposedAt")
    List<SettingChange> waiting();

    default SettingChange get(UUID id) {
        SettingChange found = em().find(SettingChange.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default void add(SettingChange change) {
        em().persist(change);
    }

    /** Writes now, so that the table's own rules answer in our words. */
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
