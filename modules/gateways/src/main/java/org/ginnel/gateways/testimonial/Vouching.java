package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A careers lead writes the references her pupils asked for, once for every college. */
@ApplicationScoped
@Transactional
class Vouching {
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

    /** What was asked of her school; what she has to do first. */
    @AllowedTo(Role.CAREERS_LEAD)
    List<Testimonial.Shown> asked() {
        List<Testimonial> found = testimonials().askedOf(school());
        Map<PersonId, String> names = people
                .find(found.stream().map(Testimonial::person).toList())
                .stream()
                .collect(Collectors.toMap(People.Person::id, People.Person::name));
        return found.stream()
                .map(one -> one.shown(names.getOrDefault(one.person(), ""), "", ""))
                .toList();
    }

    @AllowedTo(Role.CAREERS_LEAD)
    Testimonial.Shown open(TestimonialId id) {
        Testimonial found = needed(id);
        return found.shown(people.find(found.person()).map(People.Person::name).orElse(""), "", "");
    }

    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void write(TestimonialId id, String words) {
        Testimonial asked = needed(id);
        journal.record(asked.write(words, acting.actor().person(), moment.now()));
        tell(asked);
    }

    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void keep(TestimonialId id, String answer) {
        Testimonial asked = needed(id);
        journal.record(asked.keep(answer));
        tell(asked);
    }

    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void refuse(TestimonialId id, String answer) {
        Testimonial asked = needed(id);
        journal.record(asked.refuse(answer));
        tell(asked);
    }

    private void tell(Testimonial asked) {
        outbox.mail(
                asked.person().value(),
                Texts.of("gateways", "testimonial.mail.news.subject"),
                Texts.of("gateways", "testimonial.mail.news.body"),
                "/gateways/testimonial/mine");
    }

    private Testimonial needed(TestimonialId id) {
        return testimonials()
                .find(id)
                .filter(one -> one.school().equals(school()))
                .orElseThrow(NotFound::new);
    }

    private OrganisationId school() {
        return new OrganisationId(acting.actor().scope());
    }

    private Testimonials testimonials() {
        return new Testimonials_(em);
    }
}
