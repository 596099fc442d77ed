package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.CorrectionId;
import org.ginnel.gateways.Rolls;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** A young person asks for something kept of her to be put right, and reads the answer. */
@ApplicationScoped
@Transactional
class Correcting {
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
    Rolls rolls;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Organisations organisations;

    @AllowedTo(Role.YOUNG_PERSON)
    List<Correction.Shown> asked() {
        return corrections().of(me()).stream()
                .map(one -> one.shown("", answerer(one)))
                .toList();
    }

    /** To her school what is about its roll, everything else to the secretariat. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void ask(CorrectionSubject subject, String words) {
        PersonId me = me();
        OrganisationId school =
                acting.as(Actor.SYSTEM, () -> rolls.of(me)).map(OnRoll::school).orElse(null);
        Correction asked = Correction.ask(new CorrectionId(Ids.next()), me, subject, words, school, moment.now());
        corrections().add(asked);
        journal.record(asked.asked());
        boolean theirs = asked.school() != null;
        people.holding(
                        theirs ? Role.CAREERS_LEAD : Role.SECRETARY,
                        theirs ? asked.school().value() : places.current().id(),
                        moment.today())
                .forEach(one -> outbox.mail(
                        one.id().value(),
                        Texts.of("gateways", "correction.mail.asked.subject"),
                        Texts.of("gateways", "correction.mail.asked.body"),
                        "/gateways/mydata/requests"));
    }

    private String answerer(Correction one) {
        return one.school() == null
                ? Texts.of("gateways", "correction.secretariat")
                : organisations.find(one.school()).map(Organisation::name).orElse("");
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private Corrections corrections() {
        return new Corrections_(em);
    }
}
