package org.ginnel.register.seat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ginnel.register.PersonId;

/** Date of birth and contact of a person. PostgreSQL shows the row to the person, administrators and the system alone. */
@Entity
@Table(schema = "register", name = "person_private")
class PersonPrivate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    PersonId person;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    String mail;
    String telephone;

    @Version
    int version;

    protected PersonPrivate() {}

    PersonPrivate(IntroducePerson command) {
        person = command.id();
        dateOfBirth = command.dateOfBirth();
        mail = command.mail();
    }
}
