package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A college reads the school's reference of somebody who sent it an application; that it did is hers to read. */
@ApplicationScoped
@Transactional
class Consulting {
    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /** Empty while there is none, which is no fault of hers: it is never needed. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Optional<Testimonial.Shown> of(ChoiceId choice) {
        PersonId person = testimonials().personOf(choice).orElseThrow(NotFound::new);
        Optional<Testimonial> found = testimonials().of(person).stream().findFirst();
        found.ifPresent(one -> journal.seen("testimonial", person.value()));
        return found.map(one -> one.shown(
                people.find(person).map(People.Person::name).orElse(""),
                organisations.find(one.school()).map(Organisation::name).orElse(""),
                one.writtenBy() == null
                        ? ""
                        : people.find(new PersonId(one.writtenBy()))
                                .map(People.Person::name)
                                .orElse("")));
    }

    private Testimonials testimonials() {
        return new Testimonials_(em);
    }
}
