package org.ginnel.register.seat;

import java.time.LocalDate;
import java.util.Objects;
import org.ginnel.register.PersonId;

/** Make a person known to the register. Date of birth and mail may be null. */
record IntroducePerson(PersonId id, String name, LocalDate dateOfBirth, String mail, boolean demonstration) {
    public IntroducePerson {
        Objects.requireNonNull(id);
        name = name == null ? "" : name.strip();
        mail = mail == null || mail.isBlank() ? null : mail.strip();
    }
}
