package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls;
import org.ginnel.gateways.Rolls.OnRoll;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.Role;

/** A school asks the council for a pupil of its own; it sees what it asked itself, and nothing she asked. */
@ApplicationScoped
@Transactional
class NamingPupil {
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
    Colleges colleges;

    @AllowedTo(Role.CAREERS_LEAD)
    OnRoll pupil(PupilId id) {
        return rolls.pupil(id).orElseThrow(NotFound::new);
    }

    @AllowedTo(Role.CAREERS_LEAD)
    List<Asked> asked(PupilId id) {
        OnRoll pupil = pupil(id);
        return pupil.person() == null
                ? List.of()
                : namings().askedBy(school(), pupil.person()).stream()
                        .map(one -> Asked.of(one, pupil.name(), colleges, moment.today()))
                        .toList();
    }

    @AllowedTo(Role.CAREERS_LEAD)
    List<Organisation> councils() {
        return colleges.councils();
    }

    @AllowedTo(Role.CAREERS_LEAD)
    List<Course> courses(UUID college) {
        return colleges.coursesOf(namings(), college);
    }

    /** She is told, and can take it back. */
    @Once
    @AllowedTo(Role.CAREERS_LEAD)
    void ask(PupilId id, UUID council, UUID course) {
        OnRoll pupil = pupil(id);
        if (pupil.person() == null) {
            throw Refusal.of(NamingObstacle.NO_ACCOUNT);
        }
        PlanNaming asked = new PlanNaming(
                new NamingId(Ids.next()),
                new ProposeNaming(
                        pupil.person(),
                        colleges.council(council),
                        colleges.inARound(course),
                        school(),
                        acting.actor().person()),
                moment.now());
        namings().add(asked);
        journal.record(asked.proposed());
        outbox.mail(
                pupil.person().value(),
                Texts.of("gateways", "naming.mail.subject"),
                Texts.of("gateways", "naming.mail.body"),
                "/home");
    }

    private OrganisationId school() {
        return new OrganisationId(acting.actor().scope());
    }

    private Namings namings() {
        return new Namings_(em);
    }
}
