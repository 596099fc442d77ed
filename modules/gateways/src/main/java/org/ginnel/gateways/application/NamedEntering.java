package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.NamedChoices;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.PlaceConfirmed;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** Enters a course that a plan names on a form. Nothing of it is told here: who may know is told by who confirmed it. */
@ApplicationScoped
@Transactional
class NamedEntering implements NamedChoices {
    private static final Map<String, Obstacle> REFUSED = Map.of(
            "offering_capacity", Obstacle.of(DecidingObstacle.NAMED_AND_FULL),
            "choice_one_firm", Obstacle.of(DecidingObstacle.HOLDS_ANOTHER));

    @Inject
    EntityManager em;

    @Inject
    Cycles cycles;

    @Inject
    CourseDirectory courses;

    @Inject
    Moment moment;

    @Inject
    Settling settling;

    @Inject
    CallingOff callingOff;

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public ChoiceId enter(PersonId person, OfferingId offering) {
        Course course = courses.find(offering).orElseThrow(NotFound::new);
        Cycle cycle = cycles.of(course.kind().entry(), course.starts())
                .orElseThrow(() -> Refusal.of(ApplicationObstacle.COURSE_NOT_OPEN, course.title()));
        Application form = applications().mine(person, cycle.id()).orElseGet(() -> begin(person, cycle));
        Choice entered = form.name(new ChoiceId(Ids.next()), course);
        applications().write(Map.of());
        callingOff.unasked(applications(), entered);
        return entered.id();
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public boolean sure(ChoiceId id) {
        return applications().stageOf(id).stream().anyMatch(Stage.SURE::contains);
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public List<Obstacle> obstaclesToConfirming(ChoiceId id) {
        return new TakenPlace(applications().choice(id))
                .obstaclesToTakingIn(applications().roomFor(id));
    }

    /** Room is asked for first, and kept by the database whoever comes between. */
    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public PlaceConfirmed confirm(ChoiceId id) {
        Choice choice = applications().choice(id);
        var sure = new TakenPlace(choice).takeIn(applications().roomFor(id), moment.now());
        applications().write(REFUSED);
        settling.kept(List.of(choice.application().id()));
        return sure;
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public void leave(ChoiceId id) {
        Choice choice = applications().choice(id);
        if (choice.stage() == Stage.EHCP_NAMED) {
            choice.leave(Stage.WITHDRAWN, Departure.own(null, moment.today(), Stage.EHCP_NAMED));
        }
        applications().write(Map.of());
    }

    /** Also when the round has closed: the law's day comes later than ours. */
    private Application begin(PersonId person, Cycle cycle) {
        Application form = new Application(new ApplicationId(Ids.next()), person, cycle.id());
        applications().add(form);
        return form;
    }

    private Applications applications() {
        return new Applications_(em);
    }
}
