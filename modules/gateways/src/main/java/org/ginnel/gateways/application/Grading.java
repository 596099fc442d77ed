package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.ResultsBook;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.register.People;
import org.ginnel.register.People.Person;
import org.ginnel.register.PersonId;
import org.ginnel.register.Qualifications;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Role;
import org.ginnel.register.SentTables;

/**
 * A provider's file of grades: each condition gets its grade with where it comes from, and a firm place whose conditions
 * have all come true is sure at once. Grades that are too low decide nothing: an officer does.
 */
@ApplicationScoped
@Transactional
class Grading extends Office implements ResultsBook {
    @Inject
    Qualifications qualifications;

    @Inject
    People people;

    @Override
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    public FileOutcome take(SentTables.Table rows, UUID file, boolean forGood, IntConsumer progress) {
        List<ApplicationId> sure = new ArrayList<>();
        return new GradeIntake(
                        new Grades_(em),
                        provider(),
                        aim -> qualifications.byLearnAimRef(aim).map(Qualification::title),
                        forGood
                                ? new GradeEntering(
                                        acting.actor().person(),
                                        moment.today(),
                                        file,
                                        journal::record,
                                        choice -> confirmed(choice).ifPresent(sure::add),
                                        () -> backupsOf(sure))
                                : null)
                .of(rows, progress);
    }

    /** Asked for many forms at once: thousands of places become sure on one day. */
    private void backupsOf(List<ApplicationId> sure) {
        if (!sure.isEmpty()) {
            acting.as(Actor.SYSTEM, () -> settling.kept(List.copyOf(sure)));
            sure.clear();
        }
    }

    @Override
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    public List<Below> below() {
        List<Grades.Low> low = new Grades_(em).below(provider(), Stage.FIRM);
        Map<PersonId, String> names = people
                .find(low.stream().map(Grades.Low::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return low.stream()
                .map(one -> new Below(one.choice(), one.reference(), names.getOrDefault(one.person(), "")))
                .toList();
    }
}
