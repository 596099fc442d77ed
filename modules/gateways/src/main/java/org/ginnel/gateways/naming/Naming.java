package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceWithdrawn;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.PlanCouncils;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A young person asks the council that keeps her plan to confirm which college it names. */
@ApplicationScoped
@Transactional
class Naming implements PlanCouncils {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Colleges colleges;

    /** What she or her school asked, the latest first. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Asked> mine() {
        return namings().of(me()).stream()
                .map(one -> Asked.of(one, "", colleges, moment.today()))
                .toList();
    }

    /** As long as they have her question or their answer before them. */
    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public List<OrganisationId> concerned() {
        return namings().of(me()).stream()
                .filter(one -> one.stage().open())
                .map(PlanNaming::council)
                .distinct()
                .toList();
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Organisation> councils() {
        return colleges.councils();
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Course> courses(UUID college) {
        return colleges.coursesOf(namings(), college);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void ask(UUID council, UUID course) {
        PlanNaming asked = new PlanNaming(
                new NamingId(Ids.next()),
                new ProposeNaming(
                        me(),
                        colleges.council(council),
                        colleges.inARound(course),
                        null,
                        acting.actor().person()),
                moment.now());
        namings().add(asked);
        journal.record(asked.proposed());
    }

    /** While the council has not answered; afterwards the plan has to be changed, which the council does. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void takeBack(NamingId id) {
        PlanNaming asked = namings().of(me()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        org.ginnel.kernel.Refusal.ifAny(asked.obstaclesTo(NamingStage.CONFIRMED));
        journal.record(asked.end(acting.actor().person(), moment.now()));
    }

    /** She took the choice itself back on her form: what the council confirmed has no place any more. */
    void on(@Observes ChoiceWithdrawn event) {
        namings()
                .entered(event.choice())
                .forEach(one -> journal.record(one.end(acting.actor().person(), moment.now())));
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private Namings namings() {
        return new Namings_(em);
    }
}
