package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Organisations;
import org.ginnel.register.People;
import org.ginnel.register.People.Person;
import org.ginnel.register.PersonId;
import org.ginnel.register.Qualifications;
import org.ginnel.register.Qualifications.Standard;
import org.ginnel.register.Role;

/** An officer takes along what the pages show, as a file; that she did is in the journal. */
@ApplicationScoped
@Transactional
class TakingAlong extends Office {
    @Inject
    Deciding deciding;

    @Inject
    CourseDirectory courses;

    @Inject
    Organisations organisations;

    @Inject
    Qualifications qualifications;

    @Inject
    People people;

    /** The lines of the queue, no more of them than the page has. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Queued> queue(Filter filter) {
        journal.seen("queue-file", provider().value());
        return deciding.queue(filter);
    }

    /** Who has started. Each of them can read that it was taken along. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Enrolled> enrolled() {
        List<Enrolments.Row> rows = new Enrolments_(em).of(provider(), Stage.ENROLLED);
        String ukprn = organisations.find(provider()).orElseThrow(NotFound::new).ukprn();
        Map<UUID, String> numbers = new Grades_(em).numbersOf(provider());
        Map<PersonId, String> names =
                people.find(rows.stream().map(Enrolments.Row::person).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        Map<OfferingId, Course> known =
                courses
                        .find(rows.stream()
                                .map(Enrolments.Row::offering)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Course::id, Function.identity()));
        rows.stream()
                .map(Enrolments.Row::person)
                .distinct()
                .forEach(person -> journal.seen("enrolled", person.value()));
        return rows.stream()
                .map(row -> new Enrolled(
                        ukprn,
                        row.reference(),
                        numbers.get(row.person().value()),
                        names.get(row.person()),
                        row.born(),
                        row.postcode(),
                        known.get(row.offering()),
                        larsCode(known.get(row.offering())),
                        row.starts()))
                .toList();
    }

    private Integer larsCode(Course course) {
        return course.standard() == null
                ? null
                : qualifications
                        .standard(course.standard())
                        .map(Standard::larsCode)
                        .orElse(null);
    }
}
