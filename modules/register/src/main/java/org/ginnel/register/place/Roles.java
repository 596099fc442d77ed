package org.ginnel.register.place;

import java.util.Set;
import org.ginnel.register.Role;

/** The roles a seat of the demonstration can have. */
final class Roles {
    static final Set<String> KNOWN = Set.of(
            Role.YOUNG_PERSON,
            Role.ADMISSIONS_OFFICER,
            Role.CAREERS_LEAD,
            Role.SEND_OFFICER,
            Role.EMPLOYER_BOARD_MEMBER,
            Role.SECRETARY,
            Role.ADMINISTRATOR);

    private Roles() {}
}
