package org.ginnel.gateways.application;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.hibernate.annotations.processing.SQL;
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
            "select c.id, c.person, a.reference, a.answers.about.called, c.offering, c.stage, a.submittedAt, c.decideBy, c.terms.replyBy"
                    + " from Choice c join c.application a where c.provider = :provider and c.stage in :stages"
                    + " order by c.decideBy, a.submittedAt, c.id")
    List<Row> queue(OrganisationId provider, Collection<Stage> stages);

    @HQL("select c.person from Choice c where c.provider = :provider and c.stage in :stages")
    List<PersonId> peopleOf(OrganisationId provider, Collection<Stage> stages);

    @HQL("select c.stage from Choice c where c.id = :id")
    List<Stage> stageOf(ChoiceId id);

    @HQL("select c.id from Choice c where c.stage in :stages and c.decideBy < :today order by c.decideBy, c.id")
    List<ChoiceId> lateSince(Collection<Stage> stages, LocalDate today, org.hibernate.query.Page page);

    @HQL("select c.id from Choice c join c.application a where c.stage = :stage and a.cycle in :cycles order by c.id")
    List<ChoiceId> in(Stage stage, Collection<CycleId> cycles, org.hibernate.query.Page page);

    @HQL("select c from Choice c join fetch c.application a where a.id in :forms and c.stage = :stage order by c.id")
    List<Choice> standing(Collection<ApplicationId> forms, Stage stage);

    @HQL("from Interview i where i.choice = :choice order by i.changed desc")
    List<Interview> interviews(ChoiceId choice);

    @HQL("from Revocation r where r.choice = :choice order by r.proposedOn desc")
    List<Revocation> revocations(ChoiceId choice);

    @HQL("select c from Choice c join c.application a where a.person = :person and a.reference = :reference"
            + " order by c.provider.value, c.id.value")
    List<Choice> sentBy(PersonId person, String reference);

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

    default void add(Interview made) {
        em().persist(made);
    }

    default void add(Revocation made) {
        em().persist(made);
    }

    /** The form itself; whoever asks may see it whole. */
    default Application form(ApplicationId id) {
        Application found = em().find(Application.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The courses of a provider with places, factor, open offers, how many wait and what is kept. */
    default List<Places> allowances(OrganisationId provider) {
        List<?> rows = em().createNativeQuery("select o.id, o.places, o.over_offer, o.open_offers,"
                        + " (select count(*) from gateways.choice c where c.offering = o.id and c.stage = 'WAITLISTED'),"
                        + " o.reserved, cast(o.reserved_until as text), o.reserved_offers"
                        + " from gateways.offering o where o.provider = :provider order by o.title, o.starts, o.id")
                .setParameter("provider", provider.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Places(
                        new OfferingId((UUID) row[0]),
                        (Integer) row[1],
                        (BigDecimal) row[2],
                        (Integer) row[3],
                        ((Number) row[4]).longValue(),
                        (Integer) row[5],
                        row[6] == null ? null : LocalDate.parse((String) row[6]),
                        (Integer) row[7]))
                .toList();
    }

    /** The database counts the open offers and refuses a factor below them. */
    default void allow(OfferingId offering, BigDecimal factor, Obstacle below) {
        try {
            em().createNativeQuery("update gateways.offering set over_offer = :factor, version = version + 1"
                            + " where id = :id")
                    .setParameter("factor", factor)
                    .setParameter("id", offering.value())
                    .executeUpdate();
        } catch (ConstraintViolationException broken) {
            throw refusal(broken, below);
        }
    }

    /** So many places are for choices with the flag, until the end of that day. */
    default void reserve(OfferingId offering, int places, LocalDate until, Obstacle above) {
        try {
            em().createNativeQuery("update gateways.offering set reserved = :places, reserved_until ="
                            + " cast(:until as date), version = version + 1 where id = :id")
                    .setParameter("places", places)
                    .setParameter("until", until == null ? null : until.toString())
                    .setParameter("id", offering.value())
                    .executeUpdate();
        } catch (ConstraintViolationException broken) {
            throw refusal(broken, above);
        }
    }

    default RuntimeException refusal(ConstraintViolationException broken, Obstacle inOurWords) {
        String name = broken.getConstraintName();
        boolean ours = "offering_capacity".equals(name) || "offering_kept".equals(name);
        return ours ? new Refusal(List.of(inOurWords)) : broken;
    }

    record Places(
            OfferingId course,
            int places,
            BigDecimal factor,
            int open,
            long waiting,
            int reserved,
            LocalDate until,
            int reservedOffers) {}

    /** Open courses of a provider that have not started. */
    default List<OfferingId> laterCourses(OrganisationId provider, LocalDate today) {
        List<?> ids = em().createNativeQuery("select id from gateways.offering where provider = :provider"
                        + " and status = 'OPEN' and starts > :today order by starts, title limit 100")
                .setParameter("provider", provider.value())
                .setParameter("today", today)
                .getResultList();
        return ids.stream().map(id -> new OfferingId((UUID) id)).toList();
    }

    /** How many more offers the course of a choice allows to choices like it: with the flag for kept places, or without. */
    default int roomFor(ChoiceId choice) {
        em().flush();
        return ((Number) em().createNativeQuery("select gateways.room_on(c.offering, c.reserved)"
                                + " from gateways.choice c where c.id = :id")
                        .setParameter("id", choice.value())
                        .getSingleResult())
                .intValue();
    }

    default Optional<Interview> interview(InterviewId id) {
        return Optional.ofNullable(em().find(Interview.class, id));
    }

    @SQL("select nextval('gateways.application_number')")
    long nextNumber();

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
