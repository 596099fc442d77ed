package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.NamedChoices;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Kind;
import org.ginnel.register.Organisations.Organisation;

/** Which councils can be asked, and which colleges and courses a plan can name. */
@ApplicationScoped
class Colleges {
    @Inject
    Organisations organisations;

    @Inject
    CourseDirectory courses;

    @Inject
    Cycles cycles;

    @Inject
    NamedChoices choices;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    List<Organisation> councils() {
        return organisations.ofKind(Kind.LOCAL_AUTHORITY).stream()
                .filter(one -> one.open() && one.borough() != null)
                .toList();
    }

    Organisation council(UUID id) {
        return councils().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    List<Organisation> colleges() {
        return organisations.ofKind(Kind.COLLEGE).stream()
                .filter(Organisation::open)
                .toList();
    }

    List<Course> coursesOf(Namings namings, UUID college) {
        return college == null
                ? List.of()
                : courses.find(namings.coursesOf(new OrganisationId(college), moment.today()));
    }

    /** Null for one that is not known. */
    Course course(UUID id) {
        return id == null ? null : courses.find(new OfferingId(id)).orElse(null);
    }

    /** A course without a round cannot stand on a form yet. */
    Course inARound(UUID id) {
        Course course = course(id);
        if (course != null && !startsInARound(course)) {
            throw new Refusal(List.of(Obstacle.of(NamingObstacle.NO_ROUND).at("course")));
        }
        return course;
    }

    boolean startsInARound(Course course) {
        return cycles.of(course.kind().entry(), course.starts()).isPresent();
    }

    Optional<Course> course(OfferingId id) {
        return courses.find(id);
    }

    /** Whether the college has taken her in; asked as the system, since none of those who may know it reads her form. */
    boolean sure(PlanNaming one) {
        return one.choice() != null
                && one.stage() == NamingStage.CONFIRMED
                && acting.as(Actor.SYSTEM, () -> choices.sure(one.choice()));
    }

    String name(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse("");
    }

    static List<Choice> choices(List<Organisation> organisations) {
        return organisations.stream()
                .map(one -> Choice.of(one.id().value(), one.name()))
                .toList();
    }

    static List<Choice> courseChoices(List<Course> courses) {
        return courses.stream()
                .map(one -> Choice.of(
                        one.id().value(),
                        Texts.of(
                                "gateways",
                                "naming.course.line",
                                one.title(),
                                org.ginnel.kernel.Dates.day(one.starts()))))
                .toList();
    }
}
