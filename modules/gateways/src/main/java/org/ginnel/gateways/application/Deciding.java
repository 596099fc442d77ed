package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.employers.StudentsOfProvider;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.People.Person;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** A provider's officer reads what was sent to the provider and decides. Never the rank, never another choice. */
@ApplicationScoped
@Transactional
class Deciding extends Office implements StudentsOfProvider {
    @Inject
    CourseDirectory courses;

    @Inject
    People people;

    @Inject
    Changing changing;

    /** What was sent to the provider, what must be decided first on top. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Queued> queue(Filter filter) {
        return all(!filter.decided()).stream().filter(filter::lets).toList();
    }

    /** What can be asked for: the courses of the queue as it stands. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Course> queued(boolean decided) {
        return all(!decided).stream().map(Queued::course).distinct().toList();
    }

    private List<Queued> all(boolean waiting) {
        var rows = applications()
                .queue(
                        provider(),
                        Stage.SENT.stream().filter(s -> s.pending() == waiting).toList());
        Map<PersonId, String> names =
                names(rows.stream().map(Applications.Row::person).toList());
        Map<OfferingId, Course> known =
                courses
                        .find(rows.stream()
                                .map(Applications.Row::offering)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Course::id, Function.identity()));
        return rows.stream()
                .map(row -> new Queued(row, names.get(row.person()), known.get(row.offering()), moment.today()))
                .toList();
    }

    /** One choice with what she wrote; that it was looked at is in the journal. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Case open(ChoiceId id) {
        Choice choice = held(id);
        var support = applications().support(choice.application().id());
        journal.seen("application", choice.person().value());
        if (support.isPresent()) {
            journal.seen("support", choice.person().value());
        }
        return Case.of(
                choice,
                people.find(choice.person()).map(Person::name).orElse(""),
                courses.find(choice.offering()).orElseThrow(NotFound::new),
                support,
                choice.obstaclesToOffering(cycleOf(choice), moment.today()),
                choice.obstaclesToRejecting());
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void offer(MakeOffer command) {
        Choice choice = held(command.choice());
        if (new Decision(choice).needsAgreement(command)) {
            changing.propose(command);
            return;
        }
        var made = choice.offer(command, cycleOf(choice), moment.today());
        applications().write(FULL);
        if (made.changed()) {
            choice.terms().changed(moment.now());
            changing.overtake(choice.id());
        }
        journal.record(made);
        decided(choice);
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void reject(Reject command) {
        Choice choice = held(command.choice());
        journal.record(choice.reject(command));
        decided(choice);
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Obstacle> obstaclesToWaitlisting(ChoiceId id) {
        Choice choice = held(id);
        return new Decision(choice).obstaclesToWaitlisting(applications().roomFor(choice.id()));
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void waitlist(ChoiceId id, Likelihood likelihood) {
        Choice choice = held(id);
        journal.record(new Decision(choice).waitlist(likelihood, applications().roomFor(choice.id())));
        decided(choice);
    }

    /** Who has taken a place at the provider: for whom a placement may be claimed. */
    @Override
    @AllowedTo({Role.ADMISSIONS_OFFICER, AllowedTo.SYSTEM})
    public List<Student> of(OrganisationId provider) {
        List<PersonId> placed = applications().peopleOf(provider, Stage.PLACED).stream()
                .distinct()
                .toList();
        return people.find(placed).stream()
                .map(person -> new Student(person.id(), person.name()))
                .toList();
    }

    private Map<PersonId, String> names(List<PersonId> ids) {
        return people.find(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
