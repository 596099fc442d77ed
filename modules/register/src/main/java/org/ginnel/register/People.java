package org.ginnel.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** People and the seats of authority they hold. Contact details are not answered here. */
public interface People {
    Optional<Person> find(PersonId id);

    /** Names of many people at once; unknown ids are left out. */
    List<Person> find(java.util.Collection<PersonId> ids);

    /** Who holds a role at a scope on a day. */
    List<Person> holding(String role, java.util.UUID scope, LocalDate day);

    record Person(PersonId id, String name, boolean demonstration) {}
}
