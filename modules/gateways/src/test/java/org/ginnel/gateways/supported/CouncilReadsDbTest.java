package org.ginnel.gateways.supported;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council that keeps a plan reads what helps where she lets it, and while it has her question before it. */
class CouncilReadsDbTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final TestDatabase database = TestDatabase.of("gateways");
    private final Actor amira = actor(Role.YOUNG_PERSON);
    private final PersonId her = new PersonId(amira.person());
    private final Actor winifred = actor(Role.SEND_OFFICER);
    private final Actor another = actor(Role.SEND_OFFICER);
    private final UUID naming = Ids.next();

    @BeforeEach
    void something_said_and_a_council_asked() {
        UUID offering = Ids.next();
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + offering
                + "', 'T Level', 'T_LEVEL', 3, '" + Ids.next()
                + "', 'Ardwick', '', '61058014', '{digital}', '2027-09-06', 20, 'OPEN', now())");
        system("insert into gateways.plan_naming (id, person, council, borough, offering, provider, year, proposed_by,"
                + " proposed_at, stage) select '" + naming + "', '" + amira.person() + "', '" + winifred.scope()
                + "', 'E08000003', id, provider, 2027, '" + amira.person()
                + "', now(), 'PROPOSED' from gateways.offering where id = '" + offering + "'");
        database.as(amira, em -> {
            NeedProfile profile = new NeedProfile(her);
            profile.say("A quiet room", Set.of(), Plan.YES, 0, NOW);
            new NeedShares_(em).add(profile);
            return null;
        });
    }

    @Test
    void what_she_did_not_share_the_council_does_not_read_though_it_keeps_her_plan() {
        assertEquals(0, read(winifred));
        share(Ids.next());
        assertEquals(0, read(winifred));
    }

    @Test
    void what_she_shares_that_council_reads_until_she_takes_it_back() {
        NeedShareId id = share(winifred.scope());
        assertEquals(1, read(winifred));
        for (Actor other : List.of(
                another,
                Actor.NOBODY,
                seated(Role.ADMISSIONS_OFFICER, Ids.next()),
                seated(Role.CAREERS_LEAD, winifred.scope()),
                seated(Role.SECRETARY, winifred.scope()))) {
            assertEquals(0, read(other), other.toString());
        }
        database.as(amira, em -> new NeedShares_(em).find(id).orElseThrow().withdraw(NOW));
        assertEquals(0, read(winifred));
    }

    @Test
    void a_council_that_has_nothing_of_hers_before_it_any_more_reads_it_no_longer() {
        share(winifred.scope());
        system("update gateways.plan_naming set stage = 'CONFIRMED', decided_by = person, decided_at = now(), choice ="
                + " gen_random_uuid() where id = '" + naming + "'");
        assertEquals(1, read(winifred));
        system("update gateways.plan_naming set stage = 'ENDED' where id = '" + naming + "'");
        assertEquals(0, read(winifred));
    }

    @Test
    void a_share_with_a_council_that_was_never_asked_opens_nothing() {
        share(another.scope());
        assertEquals(0, read(another));
    }

    private NeedShareId share(UUID council) {
        return database.as(amira, em -> {
            NeedShares shares = new NeedShares_(em);
            NeedShare share = NeedShare.withCouncil(
                    new NeedShareId(Ids.next()),
                    her,
                    shares.profile(her).orElseThrow(),
                    new OrganisationId(council),
                    NOW);
            shares.add(share);
            shares.write(Map.of());
            return share.id();
        });
    }

    /** By the profile itself, and by the share that leads to it. */
    private int read(Actor officer) {
        int profiles =
                database.as(officer, em -> new NeedShares_(em).profile(her).isPresent() ? 1 : 0);
        int shares = database.as(officer, em -> (int) new NeedShares_(em)
                .of(her).stream()
                        .filter(one -> one.provider().value().equals(officer.scope()))
                        .count());
        assertEquals(shares, profiles);
        return profiles;
    }

    private void system(String sql) {
        Consumer<EntityManager> work = em -> em.createNativeQuery(sql).executeUpdate();
        database.does(work);
    }

    private static Actor actor(String role) {
        return seated(role, Ids.next());
    }

    private static Actor seated(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }
}
