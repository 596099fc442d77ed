package org.ginnel.gateways.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.BookingPromoted;
import org.ginnel.gateways.SupportDirectory;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.hibernate.query.Page;

/** Anybody sees what is on; a young person takes a place, waits for one or gives it back. */
@ApplicationScoped
@Transactional
class Attending {
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    SessionLetters letters;

    @Inject
    SupportDirectory directory;

    @AllowedTo(AllowedTo.EVERYBODY)
    List<SessionRow> coming() {
        return sessions().coming(SessionStage.OPEN, moment.now(), Page.first(MOST)).stream()
                .map(SupportSession::row)
                .filter(row -> directory.listed(row.service()).isPresent())
                .toList();
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    List<SessionRow> ofService(SupportServiceId service) {
        return directory
                .listed(service)
                .map(listed -> sessions().ofService(listed.id(), SessionStage.OPEN, moment.now()).stream()
                        .map(SupportSession::row)
                        .toList())
                .orElse(List.of());
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<SessionRow> find(SupportSessionId id) {
        return sessions().find(id).map(SupportSession::row);
    }

    /** What stands in the way of booking: said before the button is shown. */
    @AllowedTo(Role.YOUNG_PERSON)
    List<Obstacle> obstaclesToBooking(SupportSessionId id) {
        return sessions().get(id).obstaclesToBooking(moment.now());
    }

    /** Her booking of this session, if there is one that counts. */
    @AllowedTo(Role.YOUNG_PERSON)
    Optional<MyBooking> mine(SupportSessionId id) {
        return sessions().of(id, me(), BookingStage.CANCELLED).stream()
                .findFirst()
                .map(booking -> shown(booking, sessions().get(id)));
    }

    @AllowedTo(Role.YOUNG_PERSON)
    List<MyBooking> mine() {
        List<Booking> bookings = sessions().of(me());
        if (bookings.isEmpty()) {
            return List.of();
        }
        Map<SupportSessionId, SupportSession> found =
                sessions().withIds(bookings.stream().map(Booking::session).toList()).stream()
                        .collect(Collectors.toMap(SupportSession::id, Function.identity()));
        return bookings.stream()
                .map(booking -> shown(booking, found.get(booking.session())))
                .sorted(Comparator.comparing(booking -> booking.session().starts()))
                .toList();
    }

    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    BookingId book(SupportSessionId id) {
        SupportSession session = sessions().held(id);
        Booking booking = session.book(new BookingId(Ids.next()), me(), moment.now());
        sessions().add(booking);
        sessions().write(Map.of("booking_once", Obstacle.of(SessionObstacle.ALREADY_BOOKED)));
        journal.record(booking.booked());
        return booking.id();
    }

    /** The place goes to whoever has waited longest, at once. */
    @Once
    @AllowedTo(Role.YOUNG_PERSON)
    void giveBack(BookingId id) {
        SupportSessionId of = sessions().mine(me(), id).session();
        SupportSession session = sessions().held(of);
        journal.record(sessions().mine(me(), id).cancel(session.begun(moment.now())));
        for (PersonId next : sessions().promote(of)) {
            journal.record(new BookingPromoted(of, next));
            letters.promoted(next);
        }
    }

    private MyBooking shown(Booking booking, SupportSession session) {
        return new MyBooking(
                booking.id(),
                session.row(),
                booking.stage(),
                booking.stage() == BookingStage.WAITING ? sessions().ahead(booking.id()) + 1 : 0,
                booking.stage().mayBecome(BookingStage.CANCELLED) && !session.begun(moment.now()));
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private Sessions sessions() {
        return new Sessions_(em);
    }

    /** @param turn in the queue, from 1; 0 for who does not wait */
    record MyBooking(BookingId id, SessionRow session, BookingStage stage, int turn, boolean returnable) {}
}
