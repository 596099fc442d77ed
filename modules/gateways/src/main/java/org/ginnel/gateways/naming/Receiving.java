package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.NamedChoices;
import org.ginnel.gateways.NamingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
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
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Colleges colleges;

    @Inject
    NamedChoices choices;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Asked> named() {
        return mine().stream().map(this::read).toList();
    }

    /** One of them, and what stands in the way of saying that the place is hers. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Place place(NamingId id) {
        PlanNaming one = mine(id);
        Asked read = read(one);
        return new Place(
                read,
                read.sure() ? List.of() : acting.as(Actor.SYSTEM, () -> choices.obstaclesToConfirming(one.choice())));
    }

    /** Written under the officer's name; the form it stands on is touched as the system, which may. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void confirm(NamingId id) {
        PlanNaming one = mine(id);
        journal.record(acting.as(Actor.SYSTEM, () -> choices.confirm(one.choice())));
        outbox.mail(
                one.person().value(),
                Texts.of("gateways", "naming.mail.subject"),
                Texts.of("gateways", "naming.mail.body"),
                "/home");
    }

    private Asked read(PlanNaming one) {
        journal.seen("naming", one.person().value());
        String name = people.find(one.person()).map(People.Person::name).orElse("");
        return Asked.of(one, name, colleges, moment.today());
    }

    private PlanNaming mine(NamingId id) {
        return mine().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private List<PlanNaming> mine() {
        return new Namings_(em).naming(new OrganisationId(acting.actor().scope()));
    }

    record Place(Asked named, List<Obstacle> cannotConfirm) {}
}
