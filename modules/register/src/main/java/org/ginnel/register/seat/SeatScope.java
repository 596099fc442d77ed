package org.ginnel.register.seat;

import java.util.List;
import org.ginnel.register.Role;

/** Where a role is held: at the place, or at one organisation. Seats on boards are given where boards are kept. */
enum SeatScope {
    PLACE(Role.YOUNG_PERSON, Role.SECRETARY, Role.ADMINISTRATOR),
    ORGANISATION(Role.ADMISSIONS_OFFICER, Role.CAREERS_LEAD, Role.SEND_OFFICER, Role.EMPLOYER_BOARD_MEMBER);

    private final List<String> roles;

    SeatScope(String... roles) {
        this.roles = List.of(roles);
    }

    List<String> roles() {
        return roles;
    }
}
