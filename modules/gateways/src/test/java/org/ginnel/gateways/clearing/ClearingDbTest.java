package org.ginnel.gateways.clearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class ClearingDbTest extends ClearingStore {
    @Test
    void nobody_is_seen_who_has_not_said_so() {
        UUID form = form("REJECTED");
        assertFalse(sees(priya, form));
        consents(form);
        assertTrue(sees(priya, form));
    }

    @Test
    void an_officer_reads_what_was_ticked_and_nothing_else() {
        UUID form = form("REJECTED");
        consents(form);
        Looking bare = found(form);
        assertNull(bare.called());
        assertNull(bare.area());
        assertNull(bare.school());
        assertNull(bare.statement());
        consents(form, "NAME", "AREA");
        assertEquals("Amira", found(form).called());
        assertEquals("M14", found(form).area());
        assertNull(found(form).statement());
        consents(form, "SCHOOL", "STATEMENT");
        assertEquals("Moss Brook", found(form).school());
        assertEquals("I build things.", found(form).statement());
        assertFalse(found(form).toString().contains(CANARY));
    }

    @Test
    void asking_leaves_no_door_open_to_the_forms() {
        UUID form = form("REJECTED");
        consents(form, "NAME");
        database.as(priya, em -> {
            new Invitations_(em).people(course, TODAY);
            for (String table : List.of("application", "ranking", "support", "clearing_consent", "invitation_tally")) {
                Object rows = em.createNativeQuery("select count(*) from gateways." + table)
                        .getSingleResult();
                assertEquals(0, ((Number) rows).intValue(), table);
            }
            return null;
        });
    }

    @Test
    void whoever_holds_anything_is_not_seen_whatever_she_said() {
        Set<String> hidden = new TreeSet<>();
        for (String stage : stages()) {
            UUID form = form(stage);
            consents(form);
            if (!sees(priya, form)) {
                hidden.add(stage);
            }
        }
        assertEquals(new TreeSet<>(LIVE), hidden);
    }

    @Test
    void only_the_own_course_with_room_in_its_days_and_of_the_gateway_shows_her() {
        UUID form = form("REJECTED");
        consents(form);
        assertTrue(sees(priya, form));
        Actor joss = actor(Role.ADMISSIONS_OFFICER, Ids.next());
        for (Actor other : List.of(
                joss,
                Actor.NOBODY,
                actor(Role.SECRETARY, ardwick.value()),
                actor(Role.YOUNG_PERSON, ardwick.value()),
                actor(Role.ADMINISTRATOR, ardwick.value()))) {
            assertFalse(sees(other, form));
        }
        assertEquals(List.of(), people(priya, new OfferingId(Ids.next()), TODAY));
        assertFalse(people(priya, course, LocalDate.of(2051, 8, 24)).isEmpty());
        assertEquals(List.of(), people(priya, course, LocalDate.of(2051, 8, 23)));
        assertEquals(List.of(), people(priya, course, LocalDate.of(2051, 9, 16)));
        system("update gateways.clearing_consent set gateways = '{health}' where application = '" + form + "'");
        assertFalse(sees(priya, form));
        system("update gateways.clearing_consent set gateways = '{digital,health}' where application = '" + form + "'");
        assertTrue(sees(priya, form));
        database.sql("update gateways.offering set open_offers = 2 where id = '" + course + "'");
        assertFalse(sees(priya, form));
        List<Invitations.Course> rooms = database.as(priya, em -> new Invitations_(em).courses(ardwick, TODAY));
        assertEquals(List.of(), rooms);
    }

    @Test
    void places_kept_for_others_are_not_given_away_by_asking() {
        UUID form = form("REJECTED");
        consents(form);
        keep(1);
        assertTrue(sees(priya, form));
        int room = database.as(
                priya, em -> new Invitations_(em).courses(ardwick, TODAY).get(0).room());
        assertEquals(1, room);
        keep(2);
        assertFalse(sees(priya, form));
    }

    private void keep(int reserved) {
        database.sql("update gateways.offering set reserved = " + reserved
                + ", reserved_until = current_date + 9 where id = '" + course + "'");
    }
}
