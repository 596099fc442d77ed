package org.ginnel.gateways.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** Tells the other features who is on which school's roll. */
@ApplicationScoped
@Transactional
class Rolling implements Rolls {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Override
    @AllowedTo(Role.CAREERS_LEAD)
    public Optional<OnRoll> pupil(PupilId id) {
        OrganisationId mine = new OrganisationId(acting.actor().scope());
        return new Pupils_(em)
                .onRoll(id).stream()
                        .map(Pupil::onRoll)
                        .filter(one -> one.school().equals(mine))
                        .findFirst();
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<OnRoll> of(PersonId person) {
        return new Pupils_(em).now(person).stream().map(Pupil::onRoll).findFirst();
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public void year(PersonId person, int year) {
        new Pupils_(em).now(person).forEach(pupil -> pupil.inYear(year));
    }
}
