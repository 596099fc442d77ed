package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;

/** Writes a roll, as the system: a school reads its pupils' rows and never says whose account one is. */
@ApplicationScoped
@Transactional
class Enlisting {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Organisations organisations;

    @AllowedTo(AllowedTo.SYSTEM)
    void write(RollPlan plan, OrganisationId school) {
        Organisation known = organisations.find(school).orElseThrow(NotFound::new);
        RollFiles files = () -> em;
        files.write(plan, school, known.borough(), moment.today());
    }
}
