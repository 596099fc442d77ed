package org.ginnel.gateways.trusted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.TrustedAdultId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A young person names a grown-up who gets a copy when she is asked to a meeting, and takes it back. */
@ApplicationScoped
@Transactional
class Trusting {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @AllowedTo(Role.YOUNG_PERSON)
    List<TrustedAdult.Shown> trusted() {
        return tables().of(me()).stream().map(TrustedAdult::shown).toList();
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void trust(String name, String mail) {
        TrustedAdult made = new TrustedAdult(
                new TrustedAdultId(Ids.next()),
                me(),
                name,
                mail,
                tables().of(me()).size(),
                moment.now());
        tables().add(made);
        journal.record(made.trusted());
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void withdraw(TrustedAdultId id) {
        journal.record(tables().find(id).orElseThrow(NotFound::new).withdraw(moment.now()));
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private TrustedTables tables() {
        return new TrustedTables_(em);
    }
}
