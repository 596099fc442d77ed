package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ginnel.gateways.Rolls;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A young person asks her school for a reference, reads it, objects, or takes the question back. */
@ApplicationScoped
@Transactional
class AskingSchool {
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
    Organisations organisations;

    /** The name of her school; empty for somebody who is on no school's roll, of whom none is asked for. */
    @AllowedTo(Role.YOUNG_PERSON)
    String school() {
        return onRoll().flatMap(one -> organisations.find(one.school()))
                .map(Organisation::name)
                .orElse("");
    }

    @AllowedTo(Role.YOUNG_PERSON)
    Optional<Testimonial.Shown> mine() {
        return testimonials().of(me()).stream()
                .findFirst()
                .map(one -> one.shown(
                        "",
                        organisations.find(one.school()).map(Organisation::name).orElse(""),
                        one.writtenBy() == null
                                ? ""
                                : people.find(new PersonId(one.writtenBy()))
                                        .map(People.Person::name)
                                        .orElse("")));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void ask() {
        OnRoll roll = onRoll().orElseThrow(() -> Refusal.of(TestimonialObstacle.NOT_ON_A_ROLL));
        Testimonial asked = new Testimonial(new TestimonialId(Ids.next()), me(), roll.school(), moment.now());
        testimonials().add(asked);
        journal.record(asked.asked());
        tell(roll.school().value(), "asked");
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void object(String words) {
        Testimonial mine = needed();
        journal.record(mine.object(words));
        tell(mine.school().value(), "objected");
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void takeBack() {
        journal.record(needed().takeBack());
    }

    private void tell(java.util.UUID school, String what) {
        people.holding(Role.CAREERS_LEAD, school, moment.today())
                .forEach(lead -> outbox.mail(
                        lead.id().value(),
                        Texts.of("gateways", "testimonial.mail." + what + ".subject"),
                        Texts.of("gateways", "testimonial.mail." + what + ".body"),
                        "/gateways/testimonial/list"));
    }

    private Testimonial needed() {
        return testimonials().of(me()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Optional<OnRoll> onRoll() {
        PersonId me = me();
        return acting.as(Actor.SYSTEM, () -> rolls.of(me));
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private Testimonials testimonials() {
        return new Testimonials_(em);
    }
}
