package org.ginnel.gateways.naming;

import static org.ginnel.gateways.naming.NamingExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.NamingId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class NamingsDbTest {
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Organisation council = council();
    private final Course course = published();
    private final Actor amira = actor(Role.YOUNG_PERSON, Ids.next());
    private final PersonId her = new PersonId(amira.person());
    private final Actor officer = actor(Role.SEND_OFFICER, council.id().value());

    @Test
    void she_the_council_and_once_confirmed_the_college_read_it_and_nobody_else() {
        NamingId id = asks(amira, null);
        Actor college = actor(Role.ADMISSIONS_OFFICER, course.provider().value());
        assertEquals(1, rows(amira));
        assertEquals(1, rows(officer));
        for (Actor other : others()) {
            assertEquals(0, rows(other), other.toString());
        }
        assertEquals(0, rows(college));
        confirmed(id);
        assertEquals(1, rows(college));
        assertEquals(1, (int) database.as(
                college, em -> new Namings_(em).naming(course.provider()).size()));
        for (Actor other : others()) {
            assertEquals(0, rows(other), other.toString());
        }
    }

    @Test
    void another_councils_officer_finds_nothing_and_changes_nothing() {
        NamingId id = asks(amira, null);
        Actor other = actor(Role.SEND_OFFICER, Ids.next());
        assertTrue(database.as(other, em -> new Namings_(em).keptBy(new OrganisationId(other.scope()), id))
                .isEmpty());
        assertThrows(NotFound.class, () -> database.as(other, em -> new Namings_(em).get(id)));
        assertEquals(0, (int) database.as(
                other,
                em -> em.createNativeQuery("update gateways.plan_naming set sentence = 'x'")
                        .executeUpdate()));
    }

    @Test
    void a_school_sees_what_it_asked_and_nothing_she_asked() {
        Actor lead = actor(Role.CAREERS_LEAD, Ids.next());
        OrganisationId school = new OrganisationId(lead.scope());
        asks(amira, null);
        assertEquals(0, (int)
                database.as(lead, em -> new Namings_(em).askedBy(school, her).size()));
        Actor leon = actor(Role.YOUNG_PERSON, Ids.next());
        asks(lead, new PersonId(leon.person()), school);
        assertEquals(1, rows(lead));
        assertEquals(1, rows(leon));
    }

    @Test
    void a_plan_names_one_college_however_it_is_asked_for() {
        asks(amira, null);
        Refusal twice = assertThrows(Refusal.class, () -> asks(amira, null));
        assertTrue(twice.has(NamingObstacle.ASKED_ALREADY));
        database.as(amira, em -> new Namings_(em).of(her).get(0).end(amira.person(), NOW));
        asks(amira, null);
        assertEquals(2, rows(amira));
    }

    @Test
    void the_secretariat_gets_numbers_and_not_a_row() {
        NamingId id = asks(amira, null);
        Actor secretary = actor(Role.SECRETARY, Ids.next());
        long waiting = count(secretary).waiting();
        assertTrue(waiting > 0);
        assertEquals(0, rows(secretary));
        confirmed(id);
        assertEquals(waiting - 1, count(secretary).waiting());
        assertTrue(count(secretary).confirmed() > 0);
        assertEquals(List.of(), database.as(actor(Role.CAREERS_LEAD, Ids.next()), em -> new Namings_(em).counts(2027)));
    }

    @Test
    void what_is_entered_on_a_form_is_found_again_by_its_choice() {
        NamingId id = asks(amira, null);
        ChoiceId choice = confirmed(id);
        assertEquals(
                id,
                database.as(amira, em -> new Namings_(em).entered(choice).get(0).id()));
        assertEquals(
                List.of(course.id()),
                database.as(
                        amira,
                        em -> new Namings_(em).coursesOf(course.provider(), java.time.LocalDate.of(2026, 11, 24))));
    }

    private Namings.Count count(Actor reader) {
        return database.as(
                reader,
                em -> new Namings_(em)
                        .counts(2027).stream()
                                .filter(one -> one.borough().equals(council.borough()))
                                .findFirst()
                                .orElse(new Namings.Count("", 0, 0, 0)));
    }

    private List<Actor> others() {
        return List.of(
                Actor.NOBODY,
                actor(Role.YOUNG_PERSON, Ids.next()),
                actor(Role.SECRETARY, Ids.next()),
                actor(Role.ADMINISTRATOR, Ids.next()),
                actor(Role.CAREERS_LEAD, Ids.next()),
                actor(Role.EMPLOYER_BOARD_MEMBER, Ids.next()),
                actor(Role.CHAIR, Ids.next()),
                actor(Role.SEND_OFFICER, Ids.next()),
                actor(Role.ADMISSIONS_OFFICER, Ids.next()));
    }

    private NamingId asks(Actor by, OrganisationId school) {
        return asks(by, her, school);
    }

    private NamingId asks(Actor by, PersonId person, OrganisationId school) {
        return database.as(by, em -> {
            PlanNaming asked = asked(person, council, course, school);
            new Namings_(em).add(asked);
            return asked.id();
        });
    }

    private ChoiceId confirmed(NamingId id) {
        ChoiceId choice = new ChoiceId(Ids.next());
        database.as(
                officer,
                em -> new Namings_(em).keptBy(council.id(), id).orElseThrow().confirm(choice, officer.person(), NOW));
        return choice;
    }

    private int rows(Actor reader) {
        return database.as(
                reader,
                em -> ((Number) em.createNativeQuery("select count(*) from gateways.plan_naming where council = '"
                                        + council.id() + "'")
                                .getSingleResult())
                        .intValue());
    }

    private Course published() {
        Course made = course(CourseKind.T_LEVEL, true);
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + made.id()
                + "', 'T Level', 'T_LEVEL', 3, '" + made.provider() + "', 'Ardwick', '', '61058014', '{digital}',"
                + " '2027-09-06', 20, 'OPEN', now())");
        return made;
    }

    private static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }
}
