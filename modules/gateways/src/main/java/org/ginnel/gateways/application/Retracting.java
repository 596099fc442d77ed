package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Calendars;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;

/** What lies behind a careers lead's deed for her pupil: done as the system, because a school holds no choice. */
@ApplicationScoped
@Transactional
class Retracting {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Letters letters;

    @Inject
    Calendars calendars;

    @Inject
    Places places;

    @Inject
    CourseDirectory courses;

    @AllowedTo(AllowedTo.SYSTEM)
    List<Line> lines(PersonId person, String reference) {
        return applications().sentBy(person, reference).stream()
                .filter(choice -> Leaving.obstaclesForHer(choice).isEmpty())
                .map(choice -> courses.find(choice.offering())
                        .map(course -> new Line(choice.id(), course.title(), course.providerName(), choice.stage()))
                        .orElseThrow())
                .toList();
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void withdraw(ChoiceId id, WithdrawalReason reason, UUID by) {
        Choice choice = applications().choice(id);
        Refusal.ifAny(Leaving.obstaclesForHer(choice));
        journal.record(Leaving.forHer(choice, reason, by, moment.now()));
        int days = places.setting("object_days").map(Integer::parseInt).orElse(Returning.OBJECT);
        letters.forHer(choice.person(), calendars.plusWorkingDays(moment.today(), days));
        applications().write(Map.of());
    }

    private Applications applications() {
        return new Applications_(em);
    }

    record Line(ChoiceId choice, String course, String college, Stage stage) {}
}
