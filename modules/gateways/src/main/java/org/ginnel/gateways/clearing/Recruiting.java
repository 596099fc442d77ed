package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.InvitationSent;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;
import org.hibernate.query.Page;

/** An officer with free places reads who lets herself be asked, as far as she lets it, and invites her to a course. */
@ApplicationScoped
@Transactional
class Recruiting {
    private static final int SHOWN = 50;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Delivering delivering;

    @Inject
    CourseDirectory courses;

    /** Own courses with room in the days of clearing, and how many people look for the like. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Room> rooms() {
        return courses(course -> true);
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Room room(OfferingId course) {
        return courses(one -> one.id().equals(course)).stream().findFirst().orElseThrow(NotFound::new);
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Looking> people(OfferingId course) {
        room(course);
        return invitations().people(course, moment.today());
    }

    /** One of them with all she lets be read; that it was read is in the journal, where she sees it. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Looking person(OfferingId course, UUID consent) {
        Looking found = found(course, consent);
        journal.seen("clearing", found.person().value());
        return found;
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void invite(OfferingId course, UUID consent, String sentence) {
        Refusal.ifAny(Invitation.obstacles(sentence));
        room(course);
        found(course, consent);
        Invite command =
                new Invite(provider(), course, consent, sentence, acting.actor().person());
        InvitationSent sent = acting.as(Actor.SYSTEM, () -> delivering.deliver(command));
        journal.record(sent);
    }

    /** The last invitations: which course, when, and what became of them; nobody's name. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Out> out() {
        return invitations().by(provider(), Page.first(SHOWN)).stream()
                .map(one -> new Out(
                        courses.find(one.offering())
                                .map(CourseDirectory.Course::title)
                                .orElse(""),
                        one.sentAt(),
                        one.expires(),
                        one.stage()))
                .toList();
    }

    private List<Room> courses(Predicate<Invitations.Course> wanted) {
        return invitations().courses(provider(), moment.today()).stream()
                .filter(wanted)
                .map(course -> new Room(
                        course,
                        invitations().people(course.id(), moment.today()).size()))
                .toList();
    }

    private Looking found(OfferingId course, UUID consent) {
        return invitations().people(course, moment.today()).stream()
                .filter(one -> one.consent().equals(consent))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private OrganisationId provider() {
        return new OrganisationId(acting.actor().scope());
    }

    private Invitations invitations() {
        return new Invitations_(em);
    }

    record Room(Invitations.Course course, Integer people) {}

    record Out(String course, Instant at, LocalDate expires, InvitationStage stage) {}
}
