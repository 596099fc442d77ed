package org.ginnel.register.seat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.processing.HQL;

/** The people of the register. */
interface People {
    EntityManager em();

    @HQL("select p from Person p where p.id.value in :ids order by lower(p.name), p.id.value")
    List<Person> among(Collection<UUID> ids);

    @HQL("select p from Person p, Seat s where s.person.value = p.id.value and s.role = :role and s.scope = :scope"
            + " and s.since <= :day and (s.until is null or s.until > :day) order by lower(p.name), p.id.value")
    List<Person> holding(String role, UUID scope, LocalDate day);

    @HQL("select p from Person p where locate(lower(:letters), lower(p.name)) > 0 and not exists (select 1 from Seat s"
            + " where s.person.value = p.id.value and s.role = 'YOUNG_PERSON') order by lower(p.name), p.id.value"
            + " fetch first 20 rows only")
    List<Person> adults(String letters);

    @HQL("select count(*) from PersonPrivate p where lower(p.mail) = lower(:mail)")
    long withMail(String mail);

    default Optional<Person> find(PersonId id) {
        return Optional.ofNullable(em().find(Person.class, id));
    }

    default void add(Person person, PersonPrivate more) {
        em().persist(person);
        em().flush();
        em().persist(more);
    }

    /** Her own; empty for anybody else's. */
    default Optional<PersonPrivate> own(PersonId person) {
        return Optional.ofNullable(em().find(PersonPrivate.class, person));
    }
}
