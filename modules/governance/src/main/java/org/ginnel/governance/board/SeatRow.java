package org.ginnel.governance.board;

import java.time.LocalDate;

/**
 * A seat as the page shows it: a dot in the horseshoe and a line in the table.
 *
 * @param name who sits there, null when vacant
 */
record SeatRow(
        int x,
        int y,
        String constituency,
        int number,
        String name,
        boolean chair,
        boolean voting,
        LocalDate since,
        long days) {}
