package org.ginnel.gateways.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ginnel.gateways.NudgeId;
import org.ginnel.gateways.PupilId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PupilsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String CANARY = "canary-7f3a";
    private final TestDatabase database = TestDatabase.of("gateways");
    private final OrganisationId mossBrook = new OrganisationId(Ids.next());
    private final Actor noor = actor(Role.CAREERS_LEAD, mossBrook.value());

    @BeforeEach
    void a_round() {
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) select '" + Ids.next()
                + "', 61, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20'"
                + " where not exists (select 1 from gateways.cycle where entry = 61)");
    }

    @Test
    void an_apprenticeship_taken_is_an_offer_and_no_place_and_no_form_is_not_started() {
        UUID person = Ids.next();
        form(person, "FIRM", true);
        assertEquals(Standing.OFFER, standingOf(onRoll(mossBrook, person)));
        assertEquals(Standing.NOT_STARTED, standingOf(onRoll(mossBrook, Ids.next())));
        assertEquals(Standing.NOT_STARTED, standingOf(onRoll(mossBrook, null)));
    }

    @Test
    void a_school_sees_its_own_pupils_and_nothing_of_their_forms() {
        UUID person = Ids.next();
        form(person, "OFFER", false);
        PupilId own = onRoll(mossBrook, person);
        PupilId foreign = onRoll(new OrganisationId(Ids.next()), Ids.next());
        database.as(noor, em -> {
            List<Line> lines = new Pupils_(em).lines(TODAY);
            assertTrue(lines.stream().anyMatch(line -> line.pupil().equals(own)));
            assertTrue(lines.stream().noneMatch(line -> line.pupil().equals(foreign)));
            assertFalse(lines.toString().contains(CANARY));
            for (String table : List.of("application", "choice", "ranking", "support", "offer_condition")) {
                Object rows = em.createNativeQuery("select count(*) from gateways." + table)
                        .getSingleResult();
                assertEquals(0L, ((Number) rows).longValue(), table + " after asking how far they are");
            }
            return null;
        });
    }

    @Test
    void who_left_the_school_or_is_on_anothers_roll_is_not_found() {
        PupilId own = onRoll(mossBrook, Ids.next());
        PupilId foreign = onRoll(new OrganisationId(Ids.next()), Ids.next());
        assertEquals(
                1, (int) database.as(noor, em -> new Pupils_(em).onRoll(own).size()));
        assertEquals(
                0, (int) database.as(noor, em -> new Pupils_(em).onRoll(foreign).size()));
        database.does(
                em -> em.createNativeQuery("update gateways.pupil set until = current_date where id = '" + own + "'")
                        .executeUpdate());
        assertEquals(
                0, (int) database.as(noor, em -> new Pupils_(em).onRoll(own).size()));
    }

    @Test
    void nobody_else_learns_how_far_anybody_is() {
        PupilId pupil = onRoll(mossBrook, person("OFFER"));
        for (Actor other : List.of(
                Actor.NOBODY,
                actor(Role.CAREERS_LEAD, Ids.next()),
                actor(Role.ADMISSIONS_OFFICER, mossBrook.value()),
                actor(Role.YOUNG_PERSON, mossBrook.value()),
                actor(Role.ADMINISTRATOR, Ids.next()))) {
            List<Line> lines = database.as(other, em -> new Pupils_(em).lines(TODAY));
            assertTrue(lines.stream().noneMatch(line -> line.pupil().equals(pupil)), other.toString());
            long told = database.as(
                    other,
                    em -> ((Number) em.createNativeQuery(
                                            "select count(*) from gateways.standings(:today) where pupil = :pupil")
                                    .setParameter("today", TODAY)
                                    .setParameter("pupil", pupil.value())
                                    .getSingleResult())
                            .longValue());
            assertEquals(0, told, other.toString());
        }
        assertTrue(database.as(actor(Role.SECRETARY, Ids.next()), em -> new Pupils_(em).lines(TODAY)).stream()
                .anyMatch(line -> line.pupil().equals(pupil)));
    }

    @Test
    void a_reminder_is_kept_with_who_got_it_and_waits_once() {
        PupilId pupil = onRoll(mossBrook, person("OFFER"));
        database.as(noor, em -> {
            Pupils pupils = new Pupils_(em);
            pupils.oneAtATime(List.of(mossBrook));
            pupils.add(nudge(pupil));
            pupils.write(Obstacle.of(CaseloadObstacle.WAITS_ALREADY, Standing.OFFER));
            return null;
        });
        Refusal twice = assertThrows(
                Refusal.class,
                () -> database.as(noor, em -> {
                    Pupils pupils = new Pupils_(em);
                    pupils.add(nudge(pupil));
                    pupils.write(Obstacle.of(CaseloadObstacle.WAITS_ALREADY, Standing.OFFER));
                    return null;
                }));
        assertTrue(twice.has(CaseloadObstacle.WAITS_ALREADY));
        Actor hana = actor(Role.SECRETARY, Ids.next());
        database.as(hana, em -> {
            Nudge waiting = new Pupils_(em)
                    .waiting().stream()
                            .filter(one -> one.school().equals(mossBrook))
                            .findFirst()
                            .orElseThrow();
            waiting.send(List.of(pupil.value()), hana.person(), Instant.parse("2026-11-20T10:00:00Z"));
            return null;
        });
        assertEquals(TODAY, line(pupil).reminded());
        database.as(noor, em -> {
            Nudge sent = new Pupils_(em).nudgesOf(mossBrook).get(0);
            assertEquals(
                    Set.of(pupil.value()),
                    new Pupils_(em).nudge(sent.id()).orElseThrow().recipients());
            return null;
        });
        Actor elsewhere = actor(Role.CAREERS_LEAD, Ids.next());
        List<Nudge> seen = database.as(elsewhere, em -> new Pupils_(em).nudgesOf(mossBrook));
        assertEquals(List.of(), seen);
    }

    private Nudge nudge(PupilId pupil) {
        return Nudge.ask(
                new NudgeId(Ids.next()),
                mossBrook,
                Standing.OFFER,
                List.of(pupil.value()),
                0,
                noor.person(),
                Instant.parse("2026-11-20T09:00:00Z"));
    }

    private Standing standingOf(PupilId pupil) {
        return line(pupil).standing();
    }

    private Line line(PupilId pupil) {
        return database.as(noor, em -> new Pupils_(em).lines(TODAY)).stream()
                .filter(line -> line.pupil().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private PupilId onRoll(OrganisationId school, UUID person) {
        PupilId id = new PupilId(Ids.next());
        database.does(em -> new Pupils_(em)
                .add(new Pupil(
                        id,
                        school,
                        "E08000003",
                        person == null ? null : new PersonId(person),
                        "Amira",
                        11,
                        LocalDate.of(2026, 9, 1))));
        return id;
    }

    private UUID person(String stage) {
        UUID person = Ids.next();
        form(person, stage, false);
        return person;
    }

    /** A form with one choice; everything a school must not learn carries the canary. */
    private void form(UUID person, String stage, boolean interest) {
        UUID form = Ids.next();
        UUID offering = Ids.next();
        boolean sent = !stage.equals("DRAFT") && !stage.equals("NOT_SENT");
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + offering + "', '" + CANARY
                + "', 'T_LEVEL', 3, '" + Ids.next() + "', '" + CANARY + "', '', '61058014', '{digital}',"
                + " '2027-09-06', 5, 'OPEN', now())");
        database.does(em -> {
            em.createNativeQuery("insert into gateways.application (id, person, cycle, reference, submitted_at,"
                            + " statement, called) select :form, :person, id, "
                            + (sent ? "'" + CANARY + form + "', now()" : "null, null")
                            + ", '" + CANARY + "', '" + CANARY + "' from gateways.cycle where entry = 61")
                    .setParameter("form", form)
                    .setParameter("person", person)
                    .executeUpdate();
            em.createNativeQuery("insert into gateways.choice (id, application, person, offering, provider, interest,"
                            + " starts, stage, sentence) select gen_random_uuid(), :form, :person, id, provider, "
                            + interest + ", starts, '" + stage + "', '" + CANARY
                            + "' from gateways.offering where id = :offering")
                    .setParameter("form", form)
                    .setParameter("person", person)
                    .setParameter("offering", offering)
                    .executeUpdate();
        });
    }

    private static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "", seat, List.of(seat));
    }
}
