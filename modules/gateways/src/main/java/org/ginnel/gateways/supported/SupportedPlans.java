package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ginnel.gateways.Plans;

/** What she said of a plan, for the rules that need it. */
@ApplicationScoped
class SupportedPlans implements Plans {
    @Inject
    Telling telling;

    @Override
    public boolean held() {
        return telling.needs().filter(needs -> needs.plan() == Plan.YES).isPresent();
    }
}
