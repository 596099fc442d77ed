package org.ginnel.governance.board;

import java.time.LocalDate;
import org.ginnel.register.PersonId;

/**
 * A seat as the page shows it: a dot in the horseshoe and a line in the table.
 *
 * @param person who sits there, null when vacant, as is {@code name}
 * @param lastDay null for no end
 */
record SeatRow(
        int x,
        int y,
        String constituency,
        int number,
        PersonId person,
        String name,
        boolean chair,
        boolean voting,
        LocalDate since,
        LocalDate lastDay,
        long days) {

    SeatRow at(int left, int top) {
        return new SeatRow(left, top, constituency, number, person, name, chair, voting, since, lastDay, days);
    }
}
