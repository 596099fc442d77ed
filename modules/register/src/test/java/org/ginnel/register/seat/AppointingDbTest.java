package org.ginnel.register.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class AppointingDbTest {
    static final String SYSTEM = AllowedTo.SYSTEM;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SeatDesk desk = new SeatDesk();
    private final UUID person = UUID.randomUUID();
    private final UUID board = UUID.randomUUID();

    @Test
    void a_secretary_gives_seats_on_boards_and_no_others() {
        introduce();
        seat(Role.SECRETARY, Role.CHAIR);
        seat(Role.SECRETARY, Role.BOARD_MEMBER);
        seat(Role.SECRETARY, Role.EMPLOYER_BOARD_MEMBER);
        for (String more : new String[] {Role.SECRETARY, Role.ADMINISTRATOR, Role.ADMISSIONS_OFFICER}) {
            assertThrows(NotAllowed.class, () -> seat(Role.SECRETARY, more), more);
        }
        seat(Role.ADMINISTRATOR, Role.ADMINISTRATOR);
        assertEquals(5, desk.told.size());
    }

    @Test
    void nobody_unknown_gets_a_seat() {
        assertTrue(assertThrows(Refusal.class, () -> seat(Role.ADMINISTRATOR, Role.SECRETARY))
                .has(SeatObstacle.PERSON_UNKNOWN));
    }

    @Test
    void who_is_known_already_stays_as_they_are_and_is_told_of_once() {
        introduce();
        introduce();
        assertEquals(1, desk.told.size());
    }

    @Test
    void a_seat_of_the_demonstration_is_given_once_also_when_it_has_ended_since() {
        introduce();
        UUID seat = UUID.randomUUID();
        once(seat);
        desk.as(SYSTEM, keeping -> {
            keeping.appointing.end(seat, TODAY);
            return null;
        });
        once(seat);
        assertEquals(3, desk.told.size());
        assertEquals(
                1,
                desk.as(Role.ADMINISTRATOR, keeping -> keeping.picture(person))
                        .seats()
                        .size());
    }

    static IntroducePerson somebody(UUID person) {
        return new IntroducePerson(new PersonId(person), "Odo Larch", null, null, true);
    }

    private void introduce() {
        desk.as(SYSTEM, keeping -> keeping.appointing.introduce(somebody(person)));
    }

    private UUID seat(String by, String role) {
        return desk.as(by, keeping -> keeping.appointing.seat(new PersonId(person), role, board, "A hat", TODAY, null));
    }

    private void once(UUID seat) {
        desk.as(SYSTEM, keeping -> {
            keeping.appointing.seatOnce(
                    seat, new GiveSeat(new PersonId(person), Role.SECRETARY, board, "A hat", TODAY, null));
            return null;
        });
    }
}
