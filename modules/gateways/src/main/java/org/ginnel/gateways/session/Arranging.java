package org.ginnel.gateways.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SupportDirectory;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.hibernate.query.Page;

/** The secretariat plans sessions, calls them off and notes who came. Looking at who comes is written down. */
@ApplicationScoped
@Transactional
class Arranging {
    private static final int MOST = 200;
    private static final Set<BookingStage> COUNTING = EnumSet.complementOf(EnumSet.of(BookingStage.CANCELLED));

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    SessionLetters letters;

    @Inject
    SupportDirectory directory;

    @Inject
    People people;

    @AllowedTo(Role.SECRETARY)
    List<SessionRow> all() {
        return sessions().all(Page.first(MOST)).stream()
                .map(SupportSession::row)
                .toList();
    }

    @AllowedTo(Role.SECRETARY)
    SupportDirectory.Listed service(SupportServiceId id) {
        return directory.listed(id).orElseThrow(NotFound::new);
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    SupportSessionId plan(PlanSession command) {
        directory.listed(command.service()).orElseThrow(() -> Refusal.of(SessionObstacle.SERVICE_NOT_OPEN));
        SupportSession session = SupportSession.plan(new SupportSessionId(Ids.next()), command, false, moment.now());
        sessions().add(session);
        journal.record(session.planned());
        return session.id();
    }

    /** Who has a place and who waits; each of them can read that somebody looked. */
    @AllowedTo(Role.SECRETARY)
    Sheet sheet(SupportSessionId id) {
        SupportSession session = sessions().get(id);
        List<Booking> bookings = sessions().at(id, COUNTING);
        Map<PersonId, String> names = people
                .find(bookings.stream().map(Booking::person).toList())
                .stream()
                .collect(Collectors.toMap(People.Person::id, People.Person::name));
        bookings.forEach(booking -> journal.seen("booking", booking.person().value()));
        return new Sheet(
                session.row(),
                session.begun(moment.now()),
                bookings.stream()
                        .map(booking -> new Line(booking.id(), names.get(booking.person()), booking.stage()))
                        .toList());
    }

    /** Everybody who had a place or waited is told. */
    @Once
    @AllowedTo(Role.SECRETARY)
    void cancel(SupportSessionId id, String reason) {
        SupportSession session = sessions().held(id);
        journal.record(session.cancel(reason, moment.now()));
        sessions()
                .at(id, EnumSet.of(BookingStage.BOOKED, BookingStage.WAITING))
                .forEach(booking -> letters.calledOff(booking.person()));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void attended(SupportSessionId id, List<BookingId> came) {
        SupportSession session = sessions().held(id);
        session.hold(moment.now());
        Map<BookingId, Booking> bookings =
                sessions().at(id, EnumSet.of(BookingStage.BOOKED, BookingStage.ATTENDED, BookingStage.MISSED)).stream()
                        .collect(Collectors.toMap(Booking::id, Function.identity()));
        bookings.forEach((booking, one) -> journal.record(one.attend(came.contains(booking))));
    }

    private Sessions sessions() {
        return new Sessions_(em);
    }

    record Sheet(SessionRow session, boolean begun, List<Line> lines) {}

    record Line(BookingId id, String name, BookingStage stage) {}
}
