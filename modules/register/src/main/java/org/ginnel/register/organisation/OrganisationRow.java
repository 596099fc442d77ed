package org.ginnel.register.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.register.Organisations.Kind;

/** One line of the list of organisations. */
record OrganisationRow(
        UUID id,
        Kind kind,
        String name,
        String typeName,
        String urn,
        String ukprn,
        String borough,
        LocalDate opened,
        LocalDate closed,
        boolean demonstration,
        String source,
        LocalDate sourceDate) {}
