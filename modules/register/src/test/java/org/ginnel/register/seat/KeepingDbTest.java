package org.ginnel.register.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonIntroduced;
import org.ginnel.register.Role;
import org.ginnel.register.SeatEnded;
import org.ginnel.register.SeatGiven;
import org.junit.jupiter.api.Test;

class KeepingDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SeatDesk desk = new SeatDesk();
    private final String mail = UUID.randomUUID() + "@example.invalid";

    @Test
    void a_person_is_made_known_and_told_of_once() {
        UUID person = known();
        assertEquals(1, desk.told.size());
        assertTrue(desk.told.get(0) instanceof PersonIntroduced);
        assertEquals(mail, picture(person).mail());
    }

    @Test
    void a_person_needs_a_name_and_an_address_that_nobody_else_has() {
        refused(SeatObstacle.NO_MAIL, () -> introduce("Ula Finch", " "));
        refused(SeatObstacle.NO_NAME, () -> introduce("  ", mail));
        refused(SeatObstacle.MAIL_NOT_AN_ADDRESS, () -> introduce("Ula Finch", "Ula Finch <" + mail + ">"));
        known();
        refused(SeatObstacle.MAIL_KNOWN, () -> introduce("Ula Twin", mail.toUpperCase()));
        assertEquals(1, desk.told.size());
    }

    @Test
    void what_lacks_both_name_and_a_proper_address_is_told_at_once() {
        Refusal refusal = assertThrows(Refusal.class, () -> introduce("", "nobody"));
        assertEquals(
                List.of("name", "mail"),
                refusal.obstacles().stream().map(obstacle -> obstacle.field()).toList());
    }

    @Test
    void looking_at_a_person_is_written_down() {
        UUID person = known();
        picture(person);
        assertEquals(List.of(person), desk.looked);
        assertThrows(NotFound.class, () -> picture(UUID.randomUUID()));
    }

    @Test
    void a_seat_is_given_at_the_place_or_at_an_organisation_to_its_last_day() {
        UUID person = known();
        UUID seat = give(person, Role.SECRETARY, null, TODAY, TODAY.plusDays(3));
        SeatGiven given = (SeatGiven) desk.told.get(1);
        assertEquals(SeatDesk.PLACE, given.scope());
        PersonPicture.Held held = picture(person).seats().get(0);
        assertEquals(seat, held.id());
        assertEquals(TODAY.plusDays(3), held.lastDay());
        assertTrue(held.now() && held.endable());
        give(person, Role.CAREERS_LEAD, SeatDesk.MILL, TODAY, null);
        assertEquals(SeatDesk.MILL, ((SeatGiven) desk.told.get(2)).scope());
    }

    @Test
    void a_role_is_given_only_where_it_is_held() {
        UUID person = known();
        refused(SeatObstacle.ROLE_UNKNOWN, () -> give(person, Role.CAREERS_LEAD, null, TODAY, null));
        refused(SeatObstacle.ROLE_UNKNOWN, () -> give(person, Role.ADMINISTRATOR, SeatDesk.MILL, TODAY, null));
        refused(SeatObstacle.ROLE_UNKNOWN, () -> give(person, Role.CHAIR, null, TODAY, null));
        refused(SeatObstacle.ROLE_UNKNOWN, () -> give(person, null, null, TODAY, null));
    }

    @Test
    void a_seat_needs_a_first_day_days_in_order_a_person_and_a_scope() {
        UUID person = known();
        refused(SeatObstacle.NO_FIRST_DAY, () -> give(person, Role.SECRETARY, null, null, null));
        refused(
                SeatObstacle.ENDS_BEFORE_IT_BEGINS,
                () -> give(person, Role.SECRETARY, null, TODAY, TODAY.minusDays(1)));
        refused(SeatObstacle.PERSON_UNKNOWN, () -> give(UUID.randomUUID(), Role.SECRETARY, null, TODAY, null));
        assertThrows(NotFound.class, () -> give(person, Role.CAREERS_LEAD, UUID.randomUUID(), TODAY, null));
        assertEquals(1, desk.told.size());
    }

    @Test
    void a_seat_over_days_it_is_held_on_is_refused_and_the_next_day_is_free() {
        UUID person = known();
        give(person, Role.SECRETARY, null, TODAY, TODAY);
        refused(SeatObstacle.HELD_ALREADY, () -> give(person, Role.SECRETARY, null, TODAY, null));
        give(person, Role.SECRETARY, null, TODAY.plusDays(1), null);
        assertEquals(2, picture(person).seats().size());
    }

    @Test
    void a_seat_ends_today_unless_another_day_is_given() {
        UUID person = known();
        UUID seat = give(person, Role.SECRETARY, null, TODAY.minusDays(9), null);
        end(seat, TODAY.plusDays(5));
        end(seat, null);
        assertEquals(TODAY, ((SeatEnded) desk.told.get(3)).lastDay());
        assertFalse(picture(person).seats().get(0).endable());
        refused(SeatObstacle.ENDED_ALREADY, () -> end(seat, TODAY.plusDays(1)));
        refused(SeatObstacle.NO_SEAT, () -> end(null, TODAY));
        assertThrows(NotFound.class, () -> end(UUID.randomUUID(), TODAY));
    }

    @Test
    void who_has_no_address_is_not_invited_and_who_is_not_there_is_not_found() {
        UUID person = UUID.randomUUID();
        assertThrows(NotFound.class, () -> desk.as(Role.ADMINISTRATOR, keeping -> keeping.invite(person)));
        desk.as(AppointingDbTest.SYSTEM, keeping -> keeping.appointing.introduce(AppointingDbTest.somebody(person)));
        refused(SeatObstacle.NO_MAIL, () -> desk.as(Role.ADMINISTRATOR, keeping -> keeping.invite(person)));
        assertNull(picture(person).mail());
    }

    @Test
    void a_scope_has_the_name_of_the_place_or_the_organisation() {
        assertEquals("Nowhere", desk.as(Role.ADMINISTRATOR, keeping -> keeping.scopeName(null)));
        assertEquals("The Mill", desk.as(Role.ADMINISTRATOR, keeping -> keeping.scopeName(SeatDesk.MILL)));
        assertThrows(
                NotFound.class, () -> desk.as(Role.ADMINISTRATOR, keeping -> keeping.scopeName(UUID.randomUUID())));
    }

    private UUID known() {
        return introduce("Ula Finch", mail);
    }

    private UUID introduce(String name, String address) {
        return desk.as(Role.ADMINISTRATOR, keeping -> keeping.introduce(name, address));
    }

    private UUID give(UUID person, String role, UUID organisation, LocalDate from, LocalDate lastDay) {
        return desk.as(Role.ADMINISTRATOR, keeping -> keeping.give(person, role, organisation, "A hat", from, lastDay));
    }

    private void end(UUID seat, LocalDate lastDay) {
        desk.as(Role.ADMINISTRATOR, keeping -> {
            keeping.end(seat, lastDay);
            return null;
        });
    }

    private PersonPicture picture(UUID person) {
        return desk.as(Role.ADMINISTRATOR, keeping -> keeping.picture(person));
    }

    private static void refused(SeatObstacle obstacle, org.junit.jupiter.api.function.Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(obstacle), refusal.obstacles().toString());
    }
}
