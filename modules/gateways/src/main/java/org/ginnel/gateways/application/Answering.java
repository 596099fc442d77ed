package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.application.Accepting.Consequence;
import org.ginnel.gateways.application.Form.Line;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.Calendars;
import org.ginnel.register.Role;

/** The young person answers what colleges decided: takes an offer, says no, takes a choice back. */
@ApplicationScoped
@Transactional
class Answering {
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

    @AllowedTo(Role.YOUNG_PERSON)
    Line line(ChoiceId choice) {
        return Reading.lines(form(choice), courses).stream()
                .filter(line -> line.choice().equals(choice))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<Obstacle> obstaclesToAccepting(ChoiceId firm, ChoiceId backup) {
        return new Accepting(form(firm), firm, backup).obstacles(moment.today());
    }

    /** What would become of each other choice, for the page that asks whether she is sure. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Outcome> outcomes(ChoiceId firm, ChoiceId backup) {
        Application form = form(firm);
        List<Line> lines = Reading.lines(form, courses);
        return new Accepting(form, firm, backup)
                .consequences().stream().map(next -> outcome(next, lines)).toList();
    }

    private static Outcome outcome(Consequence next, List<Line> lines) {
        Line line = lines.stream()
                .filter(l -> l.choice().equals(next.choice().id()))
                .findFirst()
                .orElseThrow();
        return new Outcome(line, next.becomes(), next.stays());
    }

    /** @param backup the offer kept in case the conditions of the first are not met; null for none */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void accept(ChoiceId firm, ChoiceId backup) {
        Application form = form(firm);
        applications().lockCoursesOf(form);
        var events = new Accepting(form, firm, backup).accept(moment.now());
        applications().write(Map.of("choice_one_firm", Obstacle.of(ApplicationObstacle.ALREADY_FIRM)));
        events.forEach(journal::record);
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void decline(ChoiceId choice) {
        journal.record(Leaving.decline(form(choice), choice, moment.today()));
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void withdraw(ChoiceId choice, WithdrawalReason reason) {
        Application form = form(choice);
        journal.record(Leaving.withdraw(form, choice, reason, moment.now()));
        settleReplies(form);
    }

    /** The last choice that was waited for may be the one taken back: then the days to answer start. */
    private void settleReplies(Application form) {
        int days = mine.cycleOf(form).replyByDays();
        applications().settleReplies(form.id(), calendars.plusWorkingDays(moment.today(), days));
    }

    private Application form(ChoiceId choice) {
        return mine.with(applications(), choice);
    }

    private Applications applications() {
        return new Applications_(em);
    }

    record Outcome(Line line, Stage becomes, boolean stays) {}
}
