package org.ginnel.gateways.trusted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.TrustedAdultId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrustedAdultsDbTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = actor(Role.YOUNG_PERSON);
    private final PersonId her = new PersonId(amira.person());

    @Test
    void a_name_and_an_address_are_needed_and_two_are_enough() {
        Refusal nothing = assertThrows(Refusal.class, () -> made(" ", "aunt", 0));
        assertTrue(nothing.has(TrustedObstacle.NO_NAME) && nothing.has(TrustedObstacle.NO_MAIL));
        refused(TrustedObstacle.NO_MAIL, () -> made("Aunt", "a b@c.d", 0));
        refused(TrustedObstacle.ENOUGH, () -> made("Aunt", "aunt@example.org", 2));
        TrustedAdult aunt = made(" Aunt ", " aunt@example.org ", 1);
        assertEquals("Aunt", aunt.shown().name());
        aunt.withdraw(NOW);
        refused(TrustedObstacle.TAKEN_BACK_ALREADY, () -> aunt.withdraw(NOW));
    }

    @Test
    void nobody_but_she_and_the_sending_system_reads_who_it_is() {
        kept("aunt@example.org");
        assertEquals(1, rows(amira));
        assertEquals(1, rows(Actor.SYSTEM));
        for (Actor other : List.of(
                Actor.NOBODY,
                actor(Role.YOUNG_PERSON),
                actor(Role.ADMISSIONS_OFFICER),
                actor(Role.CAREERS_LEAD),
                actor(Role.SECRETARY),
                actor(Role.ADMINISTRATOR))) {
            assertEquals(0, rows(other), other.toString());
        }
    }

    @Test
    void an_address_she_took_back_is_answered_no_more() {
        TrustedAdultId id = kept("aunt@example.org");
        assertEquals(Optional.of("aunt@example.org"), database.run(em -> new TrustedTables_(em).mailOf(id.value())));
        database.as(amira, em -> new TrustedTables_(em).find(id).orElseThrow().withdraw(NOW));
        assertEquals(Optional.empty(), database.run(em -> new TrustedTables_(em).mailOf(id.value())));
        assertEquals(List.of(), database.run(em -> new TrustedTables_(em).of(her)));
        kept("aunt@example.org");
    }

    @Test
    void the_same_address_is_named_once() {
        kept("aunt@example.org");
        refused(TrustedObstacle.NAMED_ALREADY, () -> kept("AUNT@example.org"));
    }

    private TrustedAdultId kept(String mail) {
        TrustedAdult made = made("Aunt", mail, 0);
        database.as(amira, em -> {
            new TrustedTables_(em).add(made);
            return null;
        });
        return made.shown().id();
    }

    private TrustedAdult made(String name, String mail, int others) {
        return new TrustedAdult(new TrustedAdultId(Ids.next()), her, name, mail, others, NOW);
    }

    private int rows(Actor reader) {
        return database.as(
                reader,
                em -> ((Number) em.createNativeQuery("select count(*) from gateways.trusted_adult where person = '"
                                        + amira.person() + "'")
                                .getSingleResult())
                        .intValue());
    }

    private static Actor actor(String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }

    private static void refused(TrustedObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
