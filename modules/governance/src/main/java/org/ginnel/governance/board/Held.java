package org.ginnel.governance.board;

import java.time.LocalDate;
import org.ginnel.register.PersonId;

/**
 * A term with the words of its board and person.
 *
 * @param constituency whom the seat stands for, in words
 * @param lastDay null for no end
 */
record Held(String board, PersonId person, String name, String constituency, LocalDate from, LocalDate lastDay) {}
