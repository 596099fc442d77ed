package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A provider reads what helps, of those who let it; each reading is written down for her to see. */
@ApplicationScoped
@Transactional
class Heeding {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    People people;

    /** Who shares with the provider, by name; whom a plan names come first. Nothing of what they said. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Row> sharing() {
        List<NeedShare> found = shares().with(new OrganisationId(acting.actor().scope()));
        Map<PersonId, String> names = people
                .find(found.stream().map(NeedShare::person).toList())
                .stream()
                .collect(Collectors.toMap(People.Person::id, People.Person::name));
        return found.stream()
                .map(share -> new Row(share.id(), names.get(share.person()), share.named()))
                .toList();
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Opened open(NeedShareId id) {
        OrganisationId mine = new OrganisationId(acting.actor().scope());
        NeedShare share =
                shares().find(id).filter(found -> found.provider().equals(mine)).orElseThrow(NotFound::new);
        Needs needs = shares().profile(share.person()).map(NeedProfile::needs).orElseThrow(NotFound::new);
        journal.seen("needs", share.person().value());
        String name = people.find(share.person()).map(People.Person::name).orElse("");
        return new Opened(name, share.named(), needs);
    }

    private NeedShares shares() {
        return new NeedShares_(em);
    }

    record Row(NeedShareId id, String name, boolean named) {}

    record Opened(String name, boolean named, Needs needs) {}
}
