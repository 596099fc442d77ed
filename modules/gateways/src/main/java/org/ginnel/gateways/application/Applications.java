package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.exception.ConstraintViolationException;

/** Forms and their choices. Row-level security decides whose; the methods ask for no more than the asker's own. */
interface Applications {
    EntityManager em();

    @HQL("from Application a where a.person = :person and a.cycle = :cycle")
    List<Application> of(PersonId person, CycleId cycle);

    @HQL("select a.cycle from Application a where a.person = :person")
    List<CycleId> cyclesOf(PersonId person);

    /** What a provider's queue shows: nothing of the rank, the other choices or the answers. */
    @HQL(
            "select c.id, c.person, a.reference, a.answers.about.called, c.offering, c.stage, a.submittedAt, c.decideBy, c.replyBy"
                    + " from Choice c join c.application a where c.provider = :provider and c.stage in :stages"
                    + " order by c.decideBy, a.submittedAt, c.id")
    List<Row> queue(OrganisationId provider, Collection<Stage> stages);

    @HQL("select c.person from Choice c where c.provider = :provider and c.stage in :stages")
    List<PersonId> peopleOf(OrganisationId provider, Collection<Stage> stages);

    @HQL("select c.id from Choice c where c.stage in :stages and c.decideBy < :today order by c.decideBy, c.id")
    List<ChoiceId> lateSince(Collection<Stage> stages, LocalDate today, org.hibernate.query.Page page);

    @HQL("select c.id from Choice c join c.application a where c.stage = :stage and a.cycle in :cycles order by c.id")
    List<ChoiceId> in(Stage stage, Collection<CycleId> cycles, org.hibernate.query.Page page);

    record Row(
            ChoiceId choice,
            PersonId person,
            String reference,
            String called,
            OfferingId offering,
            Stage stage,
            Instant submittedAt,
            LocalDate decideBy,
            LocalDate replyBy) {}

    /** The person's form of this cycle, if there is one. */
    default Optional<Application> mine(PersonId person, CycleId cycle) {
        return of(person, cycle).stream().findFirst();
    }

    default Choice choice(ChoiceId id) {
        Choice found = em().find(Choice.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The choice as the provider it was sent to may hold it. */
    default Choice sentTo(OrganisationId provider, ChoiceId id) {
        Choice found = choice(id);
        if (!found.provider().equals(provider) || !Stage.SENT.contains(found.stage())) {
            throw new NotFound();
        }
        return found;
    }

    /** Empty when she does not share it, or it is not the asker's to read. */
    default Optional<Support> support(ApplicationId id) {
        return Optional.ofNullable(em().find(Support.class, id));
    }

    default void add(Application form) {
        em().persist(form);
        em().persist(new Support(form.id(), form.person()));
    }

    default long nextNumber() {
        return ((Number) em().createNativeQuery("select nextval('gateways.application_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Locks the courses of these choices in one order for everybody, so that two people can never wait in a circle. */
    default void lockCoursesOf(Application form) {
        em().createNativeQuery("select id from gateways.offering where id in (:ids) order by id for no key update")
                .setParameter(
                        "ids",
                        form.inOrder().stream().map(c -> c.offering().value()).toList())
                .getResultList();
    }

    /** Writes now, so that a constraint answers in our words: its name and what to say. */
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

    /** Starts the days to reply when the last choice of the form is decided; answers how many offers that was. */
    default int settleReplies(ApplicationId form, LocalDate replyBy) {
        em().flush();
        return ((Number) em().createNativeQuery("select gateways.settle_replies(:form, :day)")
                        .setParameter("form", form.value())
                        .setParameter("day", replyBy)
                        .getSingleResult())
                .intValue();
    }
}
