package org.ginnel.gateways.testimonial;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** References of schools. Row-level security decides who reads one. */
interface Testimonials {
    EntityManager em();

    @HQL("from Testimonial t where t.person = :person and t.stage <> 'TAKEN_BACK' order by t.askedAt desc")
    List<Testimonial> of(PersonId person);

    @HQL(
            "from Testimonial t where t.school = :school and t.stage <> 'TAKEN_BACK' order by t.stage, t.askedAt, t.id.value")
    List<Testimonial> askedOf(OrganisationId school);

    default Optional<Testimonial> find(TestimonialId id) {
        return Optional.ofNullable(em().find(Testimonial.class, id));
    }

    /** Whose choice it is, as far as the asker sees it: a college its own, nobody else any. */
    default Optional<PersonId> personOf(ChoiceId choice) {
        List<?> found = em().createNativeQuery("select person from gateways.choice where id = :id")
                .setParameter("id", choice.value())
                .getResultList();
        return found.stream().findFirst().map(person -> new PersonId((UUID) person));
    }

    default void add(Testimonial asked) {
        em().persist(asked);
        try {
            em().flush();
        } catch (ConstraintViolationException broken) {
            if (!"testimonial_once".equals(broken.getConstraintName())) {
                throw broken;
            }
            throw new Refusal(List.of(Obstacle.of(TestimonialObstacle.ASKED_ALREADY)));
        }
    }
}
