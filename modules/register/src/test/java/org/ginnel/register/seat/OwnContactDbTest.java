package org.ginnel.register.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class OwnContactDbTest {
    private final TestDatabase database = TestDatabase.of("register");
    private final PersonId wren = new PersonId(Ids.next());

    @Test
    void a_number_is_a_number_or_nothing() {
        PersonPrivate own = new PersonPrivate(introduced());
        Refusal refusal = assertThrows(Refusal.class, () -> own.reachAt("ring me"));
        assertTrue(refusal.has(SeatObstacle.NOT_A_TELEPHONE));
        own.reachAt(" +44 7700 900123 ");
        assertEquals("+44 7700 900123", own.telephone);
        own.reachAt(" ");
        assertNull(own.telephone);
    }

    @Test
    void she_changes_her_own_and_nobody_finds_it_but_who_keeps_the_register() {
        database.does(em -> new People_(em).add(new Person(introduced()), new PersonPrivate(introduced())));
        database.as(as(wren, Role.YOUNG_PERSON), em -> {
            new People_(em).own(wren).orElseThrow().reachAt("07700 900123");
            return null;
        });
        for (String role : List.of(Role.YOUNG_PERSON, Role.CAREERS_LEAD, Role.SECRETARY, Role.ADMISSIONS_OFFICER)) {
            assertTrue(
                    database.as(as(new PersonId(Ids.next()), role), em -> new People_(em).own(wren))
                            .isEmpty(),
                    role);
        }
        assertEquals(
                "07700 900123",
                database.as(as(new PersonId(Ids.next()), Role.ADMINISTRATOR), em -> new People_(em).own(wren))
                        .orElseThrow()
                        .telephone);
    }

    private IntroducePerson introduced() {
        return new IntroducePerson(wren, "Wren Ashdown", null, "wren." + wren.value() + "@example.invalid", false);
    }

    private static Actor as(PersonId person, String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(person.value(), "", seat, List.of(seat));
    }
}
