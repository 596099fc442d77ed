package org.ginnel.register.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.signin.Inviting;
import org.ginnel.register.Amendments;
import org.ginnel.register.PersonAmended;
import org.ginnel.register.PersonId;

/** Puts right what the register keeps of a person. */
@ApplicationScoped
@Transactional
class Amending implements Amendments {
    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Inviting accounts;

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public void name(PersonId who, String name) {
        new People_(em).find(who).orElseThrow(NotFound::new).rename(name);
        accounts.rename(who.value(), name.strip());
        journal.record(new PersonAmended(who));
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public void born(PersonId who, LocalDate day) {
        new People_(em).own(who).orElseThrow(NotFound::new).bornOn(day);
        journal.record(new PersonAmended(who));
    }
}
