package org.ginnel.gateways.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.gateways.CorrectionId;
import org.ginnel.gateways.Rolls;
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
import org.ginnel.register.Amendments;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A school or the secretariat puts right what a young person asked, or tells her why not. */
@ApplicationScoped
@Transactional
class Rectifying {
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
    Amendments amendments;

    @Inject
    Rolls rolls;

    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    List<Correction.Shown> requests() {
        List<Correction> found = corrections().toAnswer();
        Map<PersonId, String> names = people
                .find(found.stream().map(Correction::person).toList())
                .stream()
                .collect(Collectors.toMap(People.Person::id, People.Person::name));
        return found.stream()
                .map(one -> one.shown(names.getOrDefault(one.person(), ""), ""))
                .toList();
    }

    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    Correction.Shown request(CorrectionId id) {
        Correction found = needed(id);
        journal.seen("correction", found.person().value());
        return found.shown(people.find(found.person()).map(People.Person::name).orElse(""), "");
    }

    /**
     * @param becomes what it is from now on, for a name, a day of birth or a school year that is put right: the register
     *     or the school's roll says so from this moment
     */
    @Once
    @AllowedTo({Role.CAREERS_LEAD, Role.SECRETARY})
    void answer(CorrectionId id, boolean done, String answer, String becomes) {
        Correction asked = needed(id);
        Becoming said = new Becoming(asked.subject(), becomes);
        if (done && asked.obstaclesToAnswering().isEmpty()) {
            Refusal.ifAny(said.obstacles(moment.today()));
        }
        journal.record(asked.answer(done, answer, acting.actor().person(), moment.now()));
        if (done && !said.said().isEmpty()) {
            acting.as(Actor.SYSTEM, () -> amend(asked.person(), said));
        }
        outbox.mail(
                asked.person().value(),
                Texts.of("gateways", "correction.mail.answered.subject"),
                Texts.of("gateways", "correction.mail.answered.body"),
                "/gateways/mydata/correct");
    }

    private void amend(PersonId who, Becoming said) {
        switch (said.subject()) {
            case NAME -> amendments.name(who, said.said());
            case BORN -> amendments.born(who, said.day());
            case SCHOOL_ROLL -> rolls.year(who, said.year());
            case SIGN_IN_MAIL, SOMETHING_ELSE ->
                throw new IllegalStateException("nothing is written of " + said.subject());
        }
    }

    private Correction needed(CorrectionId id) {
        return corrections().find(id).orElseThrow(NotFound::new);
    }

    private Corrections corrections() {
        return new Corrections_(em);
    }
}
