package org.ginnel.gateways.supported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.NeedShareId;
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

/** What helps is shared for one choice: read while that choice is sent and not over, by its own college alone. */
class NeedShareChoiceDbTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String CYCLE = "00000000-0000-4000-8000-000000000016";
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = actor(Role.YOUNG_PERSON);
    private final PersonId her = new PersonId(amira.person());
    private final Actor priya = actor(Role.ADMISSIONS_OFFICER);
    private final Actor joss = actor(Role.ADMISSIONS_OFFICER);
    private final ChoiceId first = new ChoiceId(Ids.next());
    private final ChoiceId second = new ChoiceId(Ids.next());

    @BeforeEach
    void two_choices_at_one_college_and_something_said() {
        UUID form = Ids.next();
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values ('" + CYCLE
                + "', 16, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20') on conflict do nothing");
        database.does(em -> em.createNativeQuery("insert into gateways.application (id, person, cycle, reference,"
                        + " submitted_at) values ('" + form + "', '" + amira.person() + "', '" + CYCLE + "', 'N-"
                        + form + "', now())")
                .executeUpdate());
        for (ChoiceId choice : List.of(first, second)) {
            UUID offering = Ids.next();
            database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                    + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + offering
                    + "', 'T Level', 'T_LEVEL', 3, '" + priya.scope()
                    + "', 'Ardwick', '', '61058014', '{digital}', '2027-09-06', 20, 'OPEN', now())");
            database.does(em -> em.createNativeQuery("insert into gateways.choice (id, application, person, offering,"
                            + " provider, interest, starts, stage) values ('" + choice + "', '" + form + "', '"
                            + amira.person() + "', '" + offering + "', '" + priya.scope()
                            + "', false, '2027-09-06', 'DRAFT')")
                    .executeUpdate());
        }
        database.as(amira, em -> {
            NeedProfile profile = new NeedProfile(her);
            profile.say("A quiet room", Set.of(), Plan.NO, 0, NOW);
            new NeedShares_(em).add(profile);
            return null;
        });
    }

    @Test
    void it_is_read_once_the_choice_is_sent_and_no_longer_when_it_is_over() {
        shared(first, priya);
        assertEquals(0, read(priya));
        stage(first, "SUBMITTED");
        assertEquals(1, read(priya));
        assertEquals(0, read(joss));
        for (String over : List.of("WITHDRAWN", "DECLINED", "REJECTED", "CONDITIONS_NOT_MET", "NO_SHOW")) {
            stage(first, over);
            assertEquals(0, read(priya), over);
        }
        stage(first, "ENROLLED");
        assertEquals(1, read(priya));
    }

    @Test
    void each_choice_is_shared_for_itself_and_taken_back_for_itself() {
        stage(first, "SUBMITTED");
        stage(second, "SUBMITTED");
        NeedShareId one = shared(first, priya);
        shared(second, priya);
        Refusal twice = assertThrows(Refusal.class, () -> shared(second, priya));
        assertTrue(twice.has(SupportedObstacle.ALREADY_SHARED));
        database.as(amira, em -> new NeedShares_(em).find(one).orElseThrow().withdraw(NOW));
        assertEquals(1, read(priya));
        stage(second, "WITHDRAWN");
        assertEquals(0, read(priya));
    }

    @Test
    void a_share_that_names_another_college_than_the_choices_opens_nothing() {
        stage(first, "SUBMITTED");
        shared(first, joss);
        assertEquals(0, read(joss));
        assertEquals(0, read(priya));
    }

    private NeedShareId shared(ChoiceId choice, Actor officer) {
        return database.as(amira, em -> {
            NeedShares shares = new NeedShares_(em);
            NeedShare share = NeedShare.forChoice(
                    new NeedShareId(Ids.next()),
                    her,
                    shares.profile(her).orElseThrow(),
                    new OrganisationId(officer.scope()),
                    choice,
                    NOW);
            shares.add(share);
            shares.write(Map.of("need_share_once_a_choice", Obstacle.of(SupportedObstacle.ALREADY_SHARED)));
            return share.id();
        });
    }

    private int read(Actor officer) {
        return database.as(officer, em -> new NeedShares_(em).profile(her).isPresent() ? 1 : 0);
    }

    private void stage(ChoiceId choice, String stage) {
        database.does(em -> em.createNativeQuery("update gateways.choice set instead = 'REFERRED', stage = '" + stage
                        + "' where id = '" + choice + "'")
                .executeUpdate());
    }

    private static Actor actor(String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }
}
