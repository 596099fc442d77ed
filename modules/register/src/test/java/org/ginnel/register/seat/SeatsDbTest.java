package org.ginnel.register.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class SeatsDbTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private final TestDatabase database = TestDatabase.of("register");
    private final UUID scope = UUID.randomUUID();

    @Test
    void nobody_holds_the_same_seat_twice_on_one_day() {
        PersonId person = introduced("Wren Ashdown");
        give(person, SEPTEMBER, DECEMBER);
        Refusal refusal = assertThrows(Refusal.class, () -> give(person, DECEMBER.minusDays(1), null));
        assertTrue(refusal.has(SeatObstacle.HELD_ALREADY));
        give(person, DECEMBER, null);
        assertEquals(2, (int)
                database.run(em -> new Seats_(em).everOf(person.value()).size()));
    }

    @Test
    void of_many_equal_seats_given_at_once_one_is_given() throws Exception {
        PersonId person = introduced("Ivo Carmody");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> give = () -> {
                try {
                    give(person, SEPTEMBER, null);
                    return 1;
                } catch (Refusal refused) {
                    return refused.has(SeatObstacle.HELD_ALREADY) ? 0 : 99;
                }
            };
            int given = 0;
            for (Future<Integer> one : threads.invokeAll(java.util.Collections.nCopies(8, give))) {
                given += one.get();
            }
            assertEquals(1, given);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_seats_of_a_day_are_those_begun_and_not_ended() {
        PersonId person = introduced("Noa Fairley");
        give(person, SEPTEMBER, DECEMBER);
        assertEquals(List.of(), heldBy(person, SEPTEMBER.minusDays(1)));
        assertEquals(List.of("Secretary"), heldBy(person, SEPTEMBER));
        assertEquals(List.of("Secretary"), heldBy(person, DECEMBER.minusDays(1)));
        assertEquals(List.of(), heldBy(person, DECEMBER));
    }

    @Test
    void who_holds_a_role_at_a_scope_is_found_by_name() {
        give(introduced("Zed Marlow"), SEPTEMBER, null);
        give(introduced("alma Quist"), SEPTEMBER, null);
        give(introduced("Gone Early"), SEPTEMBER, SEPTEMBER.plusDays(3));
        assertEquals(
                List.of("alma Quist", "Zed Marlow"),
                database.run(em -> new People_(em)
                        .holding(Role.SECRETARY, scope, DECEMBER).stream()
                                .map(person -> person.name)
                                .toList()));
    }

    @Test
    void names_of_many_are_found_at_once_and_unknown_ids_left_out() {
        PersonId one = introduced("Bea Lomax");
        PersonId two = introduced("Abe Lomax");
        List<Person> found =
                database.run(em -> new People_(em).among(List.of(one.value(), two.value(), UUID.randomUUID())));
        assertEquals(
                List.of("Abe Lomax", "Bea Lomax"),
                found.stream().map(person -> person.name).toList());
    }

    @Test
    void a_seat_that_is_not_there_is_not_found() {
        assertThrows(NotFound.class, () -> database.run(em -> new Seats_(em).get(UUID.randomUUID())));
    }

    @Test
    void private_facts_are_seen_by_the_person_and_administrators_and_nobody_else() {
        PersonId person = introduced("Kit Sorrel");
        assertEquals(1, privateRows(person, actor(person.value(), Role.YOUNG_PERSON)));
        assertEquals(1, privateRows(person, actor(UUID.randomUUID(), Role.ADMINISTRATOR)));
        assertEquals(0, privateRows(person, actor(UUID.randomUUID(), Role.ADMISSIONS_OFFICER)));
        assertEquals(0, privateRows(person, actor(UUID.randomUUID(), Role.SECRETARY)));
        assertEquals(0, privateRows(person, Actor.NOBODY));
    }

    @Test
    void a_mail_address_belongs_to_one_person() {
        introduced("Mail Once", "once@example.invalid");
        assertEquals(1L, (long) database.run(em -> new People_(em).withMail("ONCE@example.invalid")));
        assertThrows(RuntimeException.class, () -> introduced("Mail Twice", "Once@example.invalid"));
    }

    private long privateRows(PersonId person, Actor actor) {
        return database.as(
                actor,
                em -> em.createQuery("select count(*) from PersonPrivate p where p.person.value = :id", Long.class)
                        .setParameter("id", person.value())
                        .getSingleResult());
    }

    private static Actor actor(UUID person, String role) {
        var seat = new org.ginnel.kernel.Seat(UUID.randomUUID(), role, UUID.randomUUID(), "");
        return new Actor(person, "somebody", seat, List.of(seat));
    }

    private List<String> heldBy(PersonId person, LocalDate day) {
        return database.run(em -> new Seats_(em)
                .heldBy(person.value(), day).stream().map(seat -> seat.title).toList());
    }

    private void give(PersonId person, LocalDate from, LocalDate until) {
        database.does(em -> new Seats_(em)
                .add(new Seat(
                        UUID.randomUUID(), new GiveSeat(person, Role.SECRETARY, scope, "Secretary", from, until))));
    }

    private PersonId introduced(String name) {
        return introduced(name, null);
    }

    private PersonId introduced(String name, String mail) {
        IntroducePerson command =
                new IntroducePerson(new PersonId(UUID.randomUUID()), name, LocalDate.of(2011, 2, 11), mail, true);
        database.does(em -> new People_(em).add(new Person(command), new PersonPrivate(command)));
        return command.id();
    }
}
