package org.ginnel.register.seat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ginnel.register.PersonId;

/** Make a person known to the register. Date of birth and mail may be null. */
record IntroducePerson(PersonId id, String name, LocalDate dateOfBirth, String mail, boolean demonstration) {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]{3,190}");

    public IntroducePerson {
        Objects.requireNonNull(id);
        name = name == null ? "" : name.strip();
        mail = mail == null || mail.isBlank() ? null : mail.strip();
    }

    /** Whether the mail address has the form that an invitation asks for. */
    boolean reachable() {
        return mail != null && ADDRESS.matcher(mail).matches();
    }
}
