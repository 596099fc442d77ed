package org.ginnel.gateways;

import java.util.List;
import org.ginnel.register.OrganisationId;

/** The providers whose courses are on the form of the young person who asks. */
public interface ChosenProviders {
    List<OrganisationId> chosen();
}
