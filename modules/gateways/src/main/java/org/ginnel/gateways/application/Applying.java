package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ApplicationStarted;
import org.ginnel.gateways.ApplicationSubmitted;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.Plans;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;
import org.ginnel.register.Role;

/** The young person writes her form and sends it. */
@ApplicationScoped
@Transactional
class Applying {
    @Inject
    EntityManager em;

    @Inject
    Mine mine;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Letters letters;

    @Inject
    Cycles cycles;

    @Inject
    CourseDirectory courses;

    @Inject
    Calendars calendars;

    @Inject
    Plans plans;

    /** Her form of the current round; empty before she started one. */
    @AllowedTo(Role.YOUNG_PERSON)
    Optional<Form> form() {
        return mine.form(applications())
                .map(form -> Reading.form(form, support(form), mine.cycleOf(form), courses, mine.limit(), moment.now())
                        .lacking(ineligible(form)));
    }

    /** What stands in the way of adding this course, asked before the button is shown. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Obstacle> obstaclesToAdding(OfferingId offering) {
        Course course = course(offering);
        Optional<Cycle> cycle = cycles.of(course.kind().entry(), course.starts());
        if (cycle.isEmpty()) {
            return List.of(Obstacle.of(ApplicationObstacle.COURSE_NOT_OPEN, course.title()));
        }
        Optional<Application> form =
                applications().mine(mine.person(), cycle.get().id());
        List<Obstacle> found =
                new ArrayList<>(form.map(one -> one.obstaclesToAdding(course, cycle.get(), mine.limit(), moment.now()))
                        .orElseGet(() -> Application.obstaclesToWriting(cycle.get(), moment.now())));
        found.addAll(Eligibility.obstacles(
                course, form.map(one -> one.answers().about().born()).orElse(null), plans.held()));
        return found;
    }

    /** What she chose and is not for her, told before she sends it. */
    private List<Obstacle> ineligible(Application form) {
        List<OfferingId> drafts = form.drafts().map(Choice::offering).toList();
        return courses.find(drafts).stream()
                .flatMap(course ->
                        Eligibility.obstacles(course, form.answers().about().born(), plans.held()).stream())
                .toList();
    }

    /** Adds a course, and starts the form with it when there is none. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void add(OfferingId offering) {
        Course course = course(offering);
        Cycle cycle = cycles.of(course.kind().entry(), course.starts())
                .orElseThrow(() -> Refusal.of(ApplicationObstacle.COURSE_NOT_OPEN, course.title()));
        Application form = applications().mine(mine.person(), cycle.id()).orElseGet(() -> start(cycle));
        Refusal.ifAny(Eligibility.obstacles(course, form.answers().about().born(), plans.held()));
        var added = form.add(new ChoiceId(Ids.next()), course, cycle, mine.limit(), moment.now());
        applications()
                .write(Map.of(
                        "choice_once",
                        Obstacle.of(ApplicationObstacle.ALREADY_CHOSEN, course.title(), course.providerName())));
        journal.record(added);
    }

    private Application start(Cycle cycle) {
        Application form = Application.start(new ApplicationId(Ids.next()), mine.person(), cycle, moment.now());
        applications().add(form);
        applications().write(Map.of("application_once", Obstacle.of(ApplicationObstacle.STARTED_ELSEWHERE)));
        journal.record(new ApplicationStarted(form.id(), cycle.id()));
        return form;
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void remove(ChoiceId choice) {
        Application form = mine.needed(applications());
        journal.record(form.remove(choice, mine.cycleOf(form), moment.now()));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void prefer(ChoiceId choice) {
        Application form = mine.needed(applications());
        journal.record(form.prefer(choice, mine.cycleOf(form), moment.now()));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void save(Answer said, int read) {
        Application form = mine.needed(applications());
        journal.record(form.answer(said, read, mine.cycleOf(form), moment.now()));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void ask(Need need, String words, Boolean share, int read) {
        Application form = mine.needed(applications());
        Refusal.ifAny(form.obstaclesToAnswering(mine.cycleOf(form), moment.now()));
        journal.record(support(form).say(need, words, share, read));
    }

    /** The form and all its drafts in one transaction; the receipt can be read again at any time. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    Receipt submit() {
        Application form = mine.needed(applications());
        Cycle cycle = mine.cycleOf(form);
        Instant now = moment.now();
        Refusal.ifAny(ineligible(form));
        LocalDate decideBy = Sending.decideBy(cycle, moment.today(), calendars);
        ApplicationSubmitted sent = form.submit(
                support(form),
                cycle,
                () -> Reference.of(mine.prefix(), applications().nextNumber()),
                decideBy,
                now);
        applications().write(Map.of());
        journal.record(sent);
        letters.sent(mine.person());
        return new Receipt(sent.reference(), sent.choices().size(), now, decideBy);
    }

    private Course course(OfferingId offering) {
        return courses.find(offering).orElseThrow(NotFound::new);
    }

    private Support support(Application form) {
        return applications().support(form.id()).orElseThrow(NotFound::new);
    }

    private Applications applications() {
        return new Applications_(em);
    }
}
