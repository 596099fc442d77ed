package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ApplicationSubmitted;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ClearingForms;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.register.Calendars;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** A course she was invited to joins her form and is sent, long after the round has closed for everything else. */
@ApplicationScoped
@Transactional
class TakingUp implements ClearingForms {
    private static final int DECIDE = 2;

    @Inject
    EntityManager em;

    @Inject
    Mine mine;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    CourseDirectory courses;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public Optional<Sent> sent() {
        return mine.form(applications())
                .filter(Application::sent)
                .map(form -> new Sent(form.id(), mine.cycleOf(form), holds(form)));
    }

    private static boolean holds(Application form) {
        return form.inOrder().stream().anyMatch(choice -> !choice.interest() && Stage.OFFERED.contains(choice.stage()));
    }

    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public List<Obstacle> obstaclesToTakingUp(OfferingId course) {
        Application form = mine.needed(applications());
        return Adding.obstaclesToTakingUp(form, course(course), mine.cycleOf(form), mine.limit());
    }

    @Override
    @AllowedTo(Role.YOUNG_PERSON)
    public ChoiceId takeUp(OfferingId id) {
        Application form = mine.needed(applications());
        Course course = course(id);
        LocalDate decideBy = calendars.plusWorkingDays(moment.today(), days());
        ChoiceId choice = new ChoiceId(Ids.next());
        var added = Adding.takeUp(form, choice, course, mine.cycleOf(form), mine.limit(), decideBy);
        applications()
                .write(Map.of(
                        "choice_once",
                        Obstacle.of(ApplicationObstacle.ALREADY_CHOSEN, course.title(), course.providerName(), "")));
        journal.record(added);
        journal.record(new ApplicationSubmitted(
                form.id(), form.person(), form.reference(), List.of(choice), List.of(course.provider()), decideBy));
        return choice;
    }

    private int days() {
        return places.setting("clearing_decide_days").map(Integer::parseInt).orElse(DECIDE);
    }

    private Course course(OfferingId id) {
        return courses.find(id).orElseThrow(NotFound::new);
    }

    private Applications applications() {
        return new Applications_(em);
    }
}
