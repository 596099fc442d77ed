package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.Role;

/** A college reads whom a council has named for it; it must take them in, and nothing else of their form is opened. */
@ApplicationScoped
@Transactional
class Receiving {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    People people;

    @Inject
    Colleges colleges;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Asked> named() {
        return new Namings_(em)
                .naming(new OrganisationId(acting.actor().scope())).stream()
                        .map(one -> {
                            journal.seen("naming", one.person().value());
                            String name = people.find(one.person())
                                    .map(People.Person::name)
                                    .orElse("");
                            return Asked.of(one, name, colleges, moment.today());
                        })
                        .toList();
    }
}
