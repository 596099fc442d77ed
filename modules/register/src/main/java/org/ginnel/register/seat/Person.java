package org.ginnel.register.seat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.PersonIntroduced;

/** Somebody who acts in the product or applies through it. What only a few may read is in {@link PersonPrivate}. */
@Entity
@Table(schema = "register", name = "person")
class Person {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    PersonId id;

    String name;
    boolean demonstration;

    @Version
    int version;

    protected Person() {}

    Person(IntroducePerson command) {
        id = command.id();
        name = command.name();
        demonstration = command.demonstration();
    }

    void rename(String said) {
        if (said == null || said.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        name = said.strip();
    }

    PersonIntroduced introduced() {
        return new PersonIntroduced(id);
    }

    People.Person shown() {
        return new People.Person(id, name, demonstration);
    }
}
