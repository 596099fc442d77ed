package org.ginnel.register.official;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.register.Postcodes;

/** Finds where a postcode lies. */
@ApplicationScoped
@Transactional
class Finding implements Postcodes {
    @Inject
    EntityManager em;

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Point> find(String postcode) {
        return Postcodes.official(postcode).flatMap(official -> tables().find(official));
    }

    private PostcodeTables tables() {
        return () -> em;
    }
}
