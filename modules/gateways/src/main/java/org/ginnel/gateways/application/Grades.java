package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** A provider's own applicants as a file of grades names them. Row-level security shows no others. */
interface Grades {
    EntityManager em();

    @HQL("select c from Choice c join fetch c.application a left join fetch c.terms.conditions"
            + " where c.provider = :provider and c.stage in :stages and a.reference in :references order by c.id")
    List<Choice> sentWith(OrganisationId provider, Collection<Stage> stages, Collection<String> references);

    @HQL("select distinct c.id, a.reference, c.person from Choice c join c.application a join c.terms.conditions k"
            + " where c.provider = :provider and c.stage = :stage and k.achieved < k.grade order by a.reference")
    List<Low> below(OrganisationId provider, Stage stage);

    record Low(ChoiceId choice, String reference, PersonId person) {}

    /** The newest form of each person whose number the provider wrote down, by number. */
    default Map<String, String> referencesOf(OrganisationId provider) {
        Map<String, String> found = new HashMap<>();
        for (Object row : em().createNativeQuery("select distinct on (n.uln) n.uln, a.reference"
                        + " from gateways.learner_number n join gateways.choice c on c.person = n.person"
                        + " and c.provider = n.provider join gateways.application a on a.id = c.application"
                        + " where n.provider = :provider and a.reference is not null"
                        + " order by n.uln, a.submitted_at desc, a.reference")
                .setParameter("provider", provider.value())
                .getResultList()) {
            found.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return found;
    }

    /** The number the provider wrote down for each person. */
    default Map<UUID, String> numbersOf(OrganisationId provider) {
        Map<UUID, String> found = new HashMap<>();
        for (Object row : em().createNativeQuery(
                        "select person, uln from gateways.learner_number where provider = :provider")
                .setParameter("provider", provider.value())
                .getResultList()) {
            found.put((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return found;
    }

    /** The numbers providers wrote down for one person. */
    default Map<OrganisationId, String> numbersOf(PersonId person) {
        Map<OrganisationId, String> found = new HashMap<>();
        for (Object row : em().createNativeQuery(
                        "select provider, uln from gateways.learner_number where person = :person")
                .setParameter("person", person.value())
                .getResultList()) {
            found.put(new OrganisationId((UUID) ((Object[]) row)[0]), (String) ((Object[]) row)[1]);
        }
        return found;
    }

    default void number(OrganisationId provider, PersonId person, String uln) {
        em().createNativeQuery(
                        "insert into gateways.learner_number (provider, person, uln) values (:provider, :person, :uln)")
                .setParameter("provider", provider.value())
                .setParameter("person", person.value())
                .setParameter("uln", uln)
                .executeUpdate();
    }

    /** Writes what was done and lets go of it, so that the next people find an empty desk. */
    default void putAway() {
        em().flush();
        em().clear();
    }
}
