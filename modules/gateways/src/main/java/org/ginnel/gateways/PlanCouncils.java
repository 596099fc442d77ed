package org.ginnel.gateways;

import java.util.List;
import org.ginnel.register.OrganisationId;

/** Which councils the young person at the keyboard has before her, because her plan names a college or shall name one. */
public interface PlanCouncils {
    List<OrganisationId> concerned();
}
