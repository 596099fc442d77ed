package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.NamedChoices;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.SharedNeeds;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The council that keeps a plan confirms which college it names, or says why not. It sees its own cases alone. */
@ApplicationScoped
@Transactional
class Maintaining {
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

    @Inject
    SharedNeeds needs;

    @AllowedTo(Role.SEND_OFFICER)
    List<Asked> cases() {
        List<PlanNaming> kept = namings().keptBy(council());
        Map<PersonId, String> names = people
                .find(kept.stream().map(PlanNaming::person).toList())
                .stream()
                .collect(Collectors.toMap(People.Person::id, People.Person::name));
        return kept.stream()
                .map(one -> Asked.of(one, names.getOrDefault(one.person(), ""), colleges, moment.today()))
                .toList();
    }

    /** One case; that it was looked at is hers to read. */
    @AllowedTo(Role.SEND_OFFICER)
    Asked open(NamingId id) {
        PlanNaming found = kept(id);
        journal.seen("naming", found.person().value());
        return Asked.of(
                found, people.find(found.person()).map(People.Person::name).orElse(""), colleges, moment.today());
    }

    /** What helps, where the young person lets this council read it; empty looks alike whether or not there is something. */
    @AllowedTo(Role.SEND_OFFICER)
    Optional<SharedNeeds.Said> helps(NamingId id) {
        return Optional.of(kept(id)).filter(one -> one.stage().open()).flatMap(one -> needs.of(one.person()));
    }

    @Once
    @AllowedTo(Role.SEND_OFFICER)
    void confirm(NamingId id) {
        PlanNaming asked = kept(id);
        Refusal.ifAny(asked.obstaclesTo(NamingStage.CONFIRMED));
        ChoiceId entered = acting.as(Actor.SYSTEM, () -> choices.enter(asked.person(), asked.offering()));
        journal.record(asked.confirm(entered, acting.actor().person(), moment.now()));
        news(asked);
    }

    @Once
    @AllowedTo(Role.SEND_OFFICER)
    void refuse(NamingId id, String sentence) {
        PlanNaming asked = kept(id);
        journal.record(asked.refuse(sentence, acting.actor().person(), moment.now()));
        news(asked);
    }

    /** The plan was amended: the choice leaves her form with it, unless she has taken a place there since. */
    @Once
    @AllowedTo(Role.SEND_OFFICER)
    void amend(NamingId id, String sentence) {
        PlanNaming asked = kept(id);
        journal.record(asked.amend(sentence, acting.actor().person(), moment.now()));
        if (asked.choice() != null) {
            acting.as(Actor.SYSTEM, () -> choices.leave(asked.choice()));
        }
        news(asked);
    }

    /** Anybody may look over a shoulder: the mail says that there is news, nothing more. */
    private void news(PlanNaming asked) {
        outbox.mail(
                asked.person().value(),
                Texts.of("gateways", "naming.mail.subject"),
                Texts.of("gateways", "naming.mail.body"),
                "/home");
    }

    private PlanNaming kept(NamingId id) {
        return namings().keptBy(council(), id).orElseThrow(NotFound::new);
    }

    private OrganisationId council() {
        return new OrganisationId(acting.actor().scope());
    }

    private Namings namings() {
        return new Namings_(em);
    }
}
