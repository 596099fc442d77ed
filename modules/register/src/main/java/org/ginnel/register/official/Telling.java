package org.ginnel.register.official;

import static org.ginnel.kernel.AllowedTo.EVERYBODY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.register.Careers;

/** Tells of work what the imported lists say. */
@ApplicationScoped
@Transactional
class Telling implements Careers {
    @Inject
    EntityManager em;

    @Override
    @AllowedTo(EVERYBODY)
    public Told<Job> jobs(Collection<String> routes) {
        return new Told<>(tables().jobs(routes), tables().source("job-profiles"));
    }

    @Override
    @AllowedTo(EVERYBODY)
    public Told<Pay> pay(Collection<String> soc2020) {
        return new Told<>(tables().pay(soc2020), tables().source("pay"));
    }

    @Override
    @AllowedTo(EVERYBODY)
    public Told<Demand> demand(Collection<String> soc2020) {
        return new Told<>(tables().demand(soc2020), tables().source("labour-replacement"));
    }

    @Override
    @AllowedTo(EVERYBODY)
    public Told<ForAdults> forAdults(Collection<String> ssaTier2, LocalDate day) {
        return new Told<>(tables().forAdults(ssaTier2, day), tables().source("qualifications"));
    }

    private CareerTables tables() {
        return () -> em;
    }
}
