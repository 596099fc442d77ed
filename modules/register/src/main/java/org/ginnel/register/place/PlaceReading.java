package org.ginnel.register.place;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ginnel.kernel.AllowedTo;

/** Reads the place's tables. */
@ApplicationScoped
@Transactional
class PlaceReading {
    @Inject
    EntityManager em;

    @AllowedTo(EVERYBODY)
    String revision() {
        return tables().revision();
    }

    @AllowedTo(EVERYBODY)
    PlaceFacts read() {
        return tables().read();
    }

    @AllowedTo(EVERYBODY)
    PlaceMap map() {
        return new PlaceMap(tables().outlines());
    }

    private PlaceTables tables() {
        return () -> em;
    }
}
