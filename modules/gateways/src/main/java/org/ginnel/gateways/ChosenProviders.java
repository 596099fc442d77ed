package org.ginnel.gateways;

import java.util.List;
import org.ginnel.register.OrganisationId;

/** The courses on the form of the young person who asks, and whose they are. */
public interface ChosenProviders {
    List<OrganisationId> chosen();

    /** Her choices that are not over; one that led to a place is not. */
    List<Chosen> choices();

    /** Those that are over: what was shared for them is read no longer. */
    List<ChoiceId> over();

    record Chosen(ChoiceId choice, OrganisationId provider, String course, String providerName) {}
}
