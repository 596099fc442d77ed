package org.ginnel.gateways.course;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ginnel.gateways.SavedSearchId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Searches people keep. Row-level security shows everybody their own. */
interface SavedSearches {
    EntityManager em();

    @HQL("from SavedSearch s where s.person = :person order by s.kept desc, s.id")
    List<SavedSearch> of(PersonId person);

    @HQL("from SavedSearch s where s.person = :person and s.id = :id")
    List<SavedSearch> with(PersonId person, SavedSearchId id);

    default SavedSearch mine(PersonId person, SavedSearchId id) {
        return with(person, id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Writes now, so that the second of two windows hears that it is kept already. */
    default void add(SavedSearch search) {
        try {
            em().persist(search);
            em().flush();
        } catch (ConstraintViolationException twice) {
            if (!"saved_search_once".equals(twice.getConstraintName())) {
                throw twice;
            }
            throw Refusal.of(CourseObstacle.KEPT_ALREADY);
        }
    }

    default void remove(SavedSearch search) {
        em().remove(search);
    }
}
