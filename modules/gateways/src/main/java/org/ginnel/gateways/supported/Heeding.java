package org.ginnel.gateways.supported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.gateways.SharedNeeds;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A provider or a council reads what helps, of those who let it; each reading is written down for her to see. */
@ApplicationScoped
@Transactional
class Heeding implements SharedNeeds {
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

    /** What a council reads of somebody whose plan it keeps; nothing where she did not say so. */
    @Override
    @AllowedTo(Role.SEND_OFFICER)
    public Optional<Said> of(PersonId person) {
        OrganisationId council = new OrganisationId(acting.actor().scope());
        Optional<Needs> found = shares().with(council).stream()
                .filter(share -> share.person().equals(person))
                .findFirst()
                .flatMap(share -> shares().profile(person))
                .map(NeedProfile::needs);
        found.ifPresent(needs -> journal.seen("needs", person.value()));
        return found.map(needs -> new Said(
                needs.words(), needs.adjustments().stream().map(Texts::of).toList(), needs.saidAt()));
    }

    private NeedShares shares() {
        return new NeedShares_(em);
    }

    record Row(NeedShareId id, String name, boolean named) {}

    record Opened(String name, boolean named, Needs needs) {}
}
