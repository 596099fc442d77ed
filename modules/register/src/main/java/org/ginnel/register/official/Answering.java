package org.ginnel.register.official;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.register.Qualifications;

/** Looks up T Levels, qualifications and standards. */
@ApplicationScoped
@Transactional
class Answering implements Qualifications {
    @Inject
    EntityManager em;

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Qualification> byLearnAimRef(String learnAimRef) {
        return tables().withNumber(learnAimRef).findFirst();
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<Qualification> tLevels() {
        return tables().tLevels();
    }

    @Override
    @AllowedTo(EVERYBODY)
    public List<Standard> standardsOfRoute(String route) {
        return tables().ofRoute(route);
    }

    @Override
    @AllowedTo(EVERYBODY)
    public Optional<Standard> standard(String reference) {
        return tables().withReference(reference).findFirst();
    }

    private QualificationTables tables() {
        return () -> em;
    }
}
