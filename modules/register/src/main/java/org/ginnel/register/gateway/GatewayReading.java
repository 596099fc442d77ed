package org.ginnel.register.gateway;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ginnel.kernel.AllowedTo;

/** Reads the gateways' tables. */
@ApplicationScoped
@Transactional
class GatewayReading {
    @Inject
    EntityManager em;

    @AllowedTo(EVERYBODY)
    String revision() {
        return tables().revision();
    }

    @AllowedTo(EVERYBODY)
    Chart read() {
        return tables().read();
    }

    private GatewayTables tables() {
        return () -> em;
    }
}
