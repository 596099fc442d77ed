package org.ginnel.register.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class PersonListDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestDatabase database = TestDatabase.of("register");
    private final String mark = "yy" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void people_are_listed_by_name_with_the_seats_they_hold_today() {
        UUID one = introduce(mark + " beech");
        introduce(mark + " Ash");
        give(one, "Secretary", TODAY.minusDays(1), null);
        give(one, "Administrator", TODAY.minusDays(9), TODAY);
        List<PersonList.Row> rows = page(mark.toUpperCase(), null);
        assertEquals(
                List.of(mark + " Ash", mark + " beech"),
                rows.stream().map(PersonList.Row::name).toList());
        assertEquals(
                List.of("", "Secretary"),
                rows.stream().map(PersonList.Row::seats).toList());
        assertEquals(1, page(mark, rows.get(0).id()).size());
        assertEquals(0, page(mark + "%", null).size());
    }

    @Test
    void a_mail_address_is_answered_to_those_who_may_read_it_and_is_missing_for_others() {
        UUID person = introduce(mark + " Elm");
        assertEquals(mark + "-elm@example.invalid", database.run(em -> ((PersonList) () -> em).mailOf(person)));
        var seat = new org.ginnel.kernel.Seat(UUID.randomUUID(), Role.SECRETARY, UUID.randomUUID(), "");
        assertNull(database.as(
                new Actor(UUID.randomUUID(), "secretary", seat, List.of(seat)),
                em -> ((PersonList) () -> em).mailOf(person)));
    }

    @Test
    void adults_are_found_by_letters_of_their_name_and_young_people_never() {
        UUID young = introduce(mark + " Sapling");
        introduce(mark + " Oak");
        database.sql("insert into register.seat (id, person, role, scope, title, since, until) values ('"
                + UUID.randomUUID() + "', '" + young + "', 'YOUNG_PERSON', '" + UUID.randomUUID()
                + "', 'Young person', '2020-01-01', '2020-02-01')");
        assertEquals(
                List.of(mark + " Oak"),
                database.run(em -> new People_(em)
                        .adults(mark.toUpperCase()).stream()
                                .map(person -> person.name)
                                .toList()));
        assertEquals(List.of(), database.run(em -> new People_(em).adults(mark + "%")));
    }

    private List<PersonList.Row> page(String name, UUID after) {
        return database.run(em -> ((PersonList) () -> em).page(name, after, TODAY));
    }

    private UUID introduce(String name) {
        IntroducePerson command = new IntroducePerson(
                new PersonId(UUID.randomUUID()),
                name,
                null,
                name.replace(' ', '-').toLowerCase() + "@example.invalid",
                true);
        database.does(em -> new People_(em).add(new Person(command), new PersonPrivate(command)));
        return command.id().value();
    }

    private void give(UUID person, String title, LocalDate from, LocalDate until) {
        database.does(em -> new Seats_(em)
                .add(new Seat(
                        UUID.randomUUID(),
                        new GiveSeat(
                                new PersonId(person), title.toUpperCase(), UUID.randomUUID(), title, from, until))));
    }
}
