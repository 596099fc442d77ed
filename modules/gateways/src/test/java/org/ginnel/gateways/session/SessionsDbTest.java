package org.ginnel.gateways.session;

import static org.ginnel.gateways.session.SessionTest.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ginnel.gateways.BookingId;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.gateways.SupportSessionId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

class SessionsDbTest {
    private final TestDatabase database = TestDatabase.of("gateways");

    @Test
    void fifty_young_people_book_the_last_place_and_one_of_them_has_it() throws Exception {
        SupportSessionId session = session(1);
        CountDownLatch gate = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(50);
        try {
            var running = IntStream.range(0, 50)
                    .mapToObj(i -> pool.submit(() -> {
                        gate.await();
                        return book(young(), session);
                    }))
                    .toList();
            gate.countDown();
            List<BookingId> ids = new ArrayList<>();
            for (var one : running) {
                ids.add(one.get());
            }
            assertEquals(50, ids.size());
        } finally {
            pool.shutdownNow();
        }
        assertEquals(
                "1",
                asked("select count(*) from gateways.booking where stage = 'BOOKED' and session = '" + session + "'"));
        assertEquals(
                "49",
                asked("select count(*) from gateways.booking where stage = 'WAITING' and session = '" + session + "'"));
        assertEquals("1", asked("select taken from gateways.support_session where id = '" + session + "'"));
    }

    @Test
    void a_place_given_back_goes_to_whoever_waited_longest_and_then_to_the_next() {
        SupportSessionId session = session(1);
        Actor first = young();
        Actor second = young();
        Actor third = young();
        BookingId one = book(first, session);
        BookingId two = book(second, session);
        BookingId three = book(third, session);
        assertEquals(0, (int) database.as(second, em -> new Sessions_(em).ahead(two)));
        assertEquals(1, (int) database.as(third, em -> new Sessions_(em).ahead(three)));
        assertEquals(List.of(new PersonId(second.person())), giveBack(first, one, session));
        assertEquals("BOOKED", stage(two));
        assertEquals("WAITING", stage(three));
        assertEquals(List.of(), giveBack(third, three, session));
        assertEquals(List.of(), giveBack(second, two, session));
        assertEquals("0", asked("select taken from gateways.support_session where id = '" + session + "'"));
    }

    @Test
    void nobody_is_promoted_to_a_session_that_was_called_off() {
        SupportSessionId session = session(1);
        Actor first = young();
        BookingId one = book(first, session);
        BookingId two = book(young(), session);
        database.does(em -> new Sessions_(em).held(session).cancel("Ill.", NOW));
        assertEquals(List.of(), giveBack(first, one, session));
        assertEquals("WAITING", stage(two));
    }

    @Test
    void the_database_itself_refuses_one_too_many() {
        SupportSessionId session = session(1);
        book(young(), session);
        assertThrows(
                ConstraintViolationException.class,
                () -> database.does(em -> em.createNativeQuery(
                                "insert into gateways.booking (id, session, person, stage, booked_at) values"
                                        + " (gen_random_uuid(), '" + session + "', gen_random_uuid(), 'BOOKED', now())")
                        .executeUpdate()));
        for (BookingStage stage : BookingStage.values()) {
            assertEquals(stage.takes() ? "t" : "f", database.value("select gateways.takes_a_place('" + stage + "')"));
        }
    }

    @Test
    void the_same_session_is_booked_once_and_again_after_giving_it_back() {
        SupportSessionId session = session(5);
        Actor amira = young();
        BookingId one = book(amira, session);
        Refusal refusal = assertThrows(Refusal.class, () -> book(amira, session));
        assertTrue(refusal.has(SessionObstacle.ALREADY_BOOKED));
        giveBack(amira, one, session);
        book(amira, session);
        database.as(amira, em -> {
            assertEquals(2, new Sessions_(em).of(new PersonId(amira.person())).size());
            assertEquals(
                    1,
                    new Sessions_(em)
                            .of(session, new PersonId(amira.person()), BookingStage.CANCELLED)
                            .size());
            return null;
        });
    }

    @Test
    void nobody_else_sees_who_comes_and_the_queue_tells_no_stranger() {
        SupportSessionId session = session(1);
        Actor amira = young();
        BookingId booking = book(amira, session);
        for (Actor other : List.of(young(), actor(Role.ADMISSIONS_OFFICER), actor(Role.CAREERS_LEAD), Actor.NOBODY)) {
            database.as(other, em -> {
                assertThrows(NotFound.class, () -> new Sessions_(em).booking(booking));
                assertEquals(
                        0,
                        em.createNativeQuery("select 1 from gateways.booking")
                                .getResultList()
                                .size());
                assertEquals(0, new Sessions_(em).ahead(booking));
                assertEquals(
                        Objects.toString(
                                other.seat() == null ? "" : other.seat().role()),
                        em.createNativeQuery("select current_setting('app.role')")
                                .getSingleResult());
                return null;
            });
        }
        assertThrows(
                NotFound.class, () -> database.run(em -> new Sessions_(em).mine(new PersonId(Ids.next()), booking)));
        database.as(actor(Role.SECRETARY), em -> {
            assertEquals(
                    1,
                    new Sessions_(em)
                            .at(session, EnumSet.allOf(BookingStage.class))
                            .size());
            return null;
        });
    }

    @Test
    void what_is_on_is_found_by_day_and_by_service() {
        SupportSessionId session = session(3);
        database.does(em -> {
            Sessions sessions = new Sessions_(em);
            SupportServiceId service = sessions.get(session).row().service();
            assertEquals(1, sessions.ofService(service, SessionStage.OPEN, NOW).size());
            assertEquals(
                    0,
                    sessions.ofService(service, SessionStage.OPEN, SessionTest.AFTER)
                            .size());
            assertTrue(sessions.coming(SessionStage.OPEN, NOW, Page.first(1000)).stream()
                    .anyMatch(one -> one.id().equals(session)));
            assertTrue(sessions.all(Page.first(1000)).size() > 0);
            assertEquals(1, sessions.withIds(List.of(session)).size());
        });
    }

    private SupportSessionId session(int places) {
        SupportServiceId service = new SupportServiceId(Ids.next());
        database.sql("insert into gateways.support_service (id, organisation, organisation_name, name, status, stage,"
                + " fingerprint, source, modified) values ('" + service + "', gen_random_uuid(), 'Makers', 'Club',"
                + " 'ACTIVE', 'LIVE', 'x', 'Here', now())");
        return database.run(em -> {
            SupportSession session = SupportSession.plan(
                    new SupportSessionId(Ids.next()),
                    new PlanSession(
                            service,
                            "Club",
                            "Here",
                            LocalDate.of(2026, 12, 5),
                            LocalTime.of(16, 0),
                            LocalTime.of(18, 0),
                            places),
                    false,
                    NOW);
            new Sessions_(em).add(session);
            return session.id();
        });
    }

    private BookingId book(Actor person, SupportSessionId id) {
        return database.as(person, em -> {
            Sessions sessions = new Sessions_(em);
            Booking booking = sessions.held(id).book(new BookingId(Ids.next()), new PersonId(person.person()), NOW);
            sessions.add(booking);
            sessions.write(Map.of("booking_once", Obstacle.of(SessionObstacle.ALREADY_BOOKED)));
            return booking.id();
        });
    }

    private List<PersonId> giveBack(Actor person, BookingId booking, SupportSessionId session) {
        return database.as(person, em -> {
            Sessions sessions = new Sessions_(em);
            sessions.held(session);
            sessions.mine(new PersonId(person.person()), booking).cancel(false);
            return sessions.promote(session);
        });
    }

    private String stage(BookingId booking) {
        return asked("select stage from gateways.booking where id = '" + booking + "'");
    }

    private String asked(String sql) {
        return database.run(em -> em.createNativeQuery(sql).getSingleResult().toString());
    }

    private static Actor young() {
        return actor(Role.YOUNG_PERSON);
    }

    private static Actor actor(String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }
}
