package org.ginnel.governance.board;

import java.time.LocalDate;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** The order to give a person a term in a constituency. {@code until} is the first day without the seat, or null. */
record Appoint(
        PersonId person,
        OrganisationId actingFor,
        String constituency,
        boolean chair,
        LocalDate from,
        LocalDate until) {}
