package org.ginnel.gateways.supported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SupportedDbTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String CANARY = "CANARY-7f3a a quiet room";
    private final TestDatabase database = TestDatabase.of("gateways");

    @Test
    void an_answer_about_a_plan_is_asked_for_and_the_words_have_a_limit() {
        NeedProfile profile = new NeedProfile(new PersonId(Ids.next()));
        refused(SupportedObstacle.PLAN_MISSING, () -> profile.say("x", Set.of(), null, 0, NOW));
        refused(SupportedObstacle.WORDS_TOO_LONG, () -> profile.say("x".repeat(2001), Set.of(), Plan.NO, 0, NOW));
        profile.say("  ", Set.of(), Plan.NO, 0, NOW);
        assertFalse(profile.says());
        refused(SupportedObstacle.CHANGED_ELSEWHERE, () -> profile.say("x", Set.of(), Plan.NO, 7, NOW));
        profile.say(" Quiet ", EnumSet.of(Adjustment.MORE_TIME, Adjustment.STEP_FREE), Plan.NO, 0, NOW);
        assertEquals("Quiet", profile.needs().words());
        assertEquals(
                List.of(Adjustment.STEP_FREE, Adjustment.MORE_TIME),
                profile.needs().adjustments());
    }

    @Test
    void nothing_said_is_not_shared_and_only_a_plan_names_a_college() {
        PersonId amira = new PersonId(Ids.next());
        NeedProfile empty = new NeedProfile(amira);
        empty.say(null, Set.of(), Plan.RATHER_NOT_SAY, 0, NOW);
        refused(SupportedObstacle.NOTHING_TO_SHARE, () -> share(amira, empty, false));
        NeedProfile said = new NeedProfile(amira);
        said.say("Quiet", Set.of(), Plan.NOT_SURE, 0, NOW);
        refused(SupportedObstacle.NO_PLAN, () -> share(amira, said, true));
        NeedShare share = share(amira, said, false);
        share.withdraw(NOW);
        refused(SupportedObstacle.ALREADY_WITHDRAWN, () -> share.withdraw(NOW));
    }

    @Test
    void only_the_provider_she_chose_reads_it_and_only_until_she_takes_it_back() {
        Actor amira = actor(Role.YOUNG_PERSON);
        PersonId her = new PersonId(amira.person());
        Actor chosen = actor(Role.ADMISSIONS_OFFICER);
        Actor other = actor(Role.ADMISSIONS_OFFICER);
        said(amira);
        assertTrue(database.as(chosen, em -> new NeedShares_(em).profile(her)).isEmpty());
        NeedShareId share = shared(amira, chosen, false);
        assertEquals(
                CANARY,
                database.as(
                        chosen,
                        em -> new NeedShares_(em)
                                .profile(her)
                                .orElseThrow()
                                .needs()
                                .words()));
        assertEquals(1, rows(chosen));
        assertEquals(0, rows(other));
        assertTrue(database.as(other, em -> new NeedShares_(em).profile(her)).isEmpty());
        assertTrue(database.as(other, em -> new NeedShares_(em).find(share)).isEmpty());
        int changed = database.as(
                chosen,
                em -> em.createNativeQuery("update gateways.need_profile set words = 'x'")
                        .executeUpdate());
        assertEquals(0, changed);
        database.as(amira, em -> new NeedShares_(em).find(share).orElseThrow().withdraw(NOW));
        assertTrue(database.as(chosen, em -> new NeedShares_(em).profile(her)).isEmpty());
        assertEquals(0, rows(chosen));
    }

    @Test
    void the_same_provider_is_told_once_and_a_plan_names_one_college() {
        Actor amira = actor(Role.YOUNG_PERSON);
        Actor ardwick = actor(Role.ADMISSIONS_OFFICER);
        said(amira);
        shared(amira, ardwick, true);
        refused(SupportedObstacle.ALREADY_SHARED, () -> shared(amira, ardwick, false));
        refused(SupportedObstacle.ALREADY_SHARED, () -> shared(amira, actor(Role.ADMISSIONS_OFFICER), true));
        List<NeedShare> told =
                database.as(ardwick, em -> new NeedShares_(em).with(new OrganisationId(ardwick.scope())));
        assertTrue(told.get(0).named());
    }

    /** What she wrote, and that she wrote, is found by nobody else in any table of the product. */
    @Test
    void a_canary_sings_in_no_table_for_anybody_else() {
        Actor amira = actor(Role.YOUNG_PERSON);
        said(amira);
        for (Actor other : List.of(
                Actor.SYSTEM,
                Actor.NOBODY,
                actor(Role.YOUNG_PERSON),
                actor(Role.SECRETARY),
                actor(Role.ADMINISTRATOR),
                actor(Role.CAREERS_LEAD),
                actor(Role.EMPLOYER_BOARD_MEMBER),
                actor(Role.CHAIR),
                actor(Role.ADMISSIONS_OFFICER))) {
            assertEquals(List.of(), tablesWith("CANARY-7f3a", other), other.toString());
            int people = database.as(
                    other,
                    em -> em.createNativeQuery("select 1 from gateways.need_profile")
                            .getResultList()
                            .size());
            assertEquals(0, people);
        }
        assertEquals(List.of("gateways.need_profile"), tablesWith("CANARY-7f3a", amira));
    }

    private List<String> tablesWith(String words, Actor reader) {
        return database.as(reader, em -> {
            List<String> found = new ArrayList<>();
            List<?> tables = em.createNativeQuery("select schemaname || '.' || tablename from pg_tables"
                            + " where schemaname in ('kernel', 'gateways')"
                            + " and has_table_privilege(current_user, schemaname || '.' || tablename, 'select')")
                    .getResultList();
            assertTrue(tables.size() > 20, tables.toString());
            for (Object table : tables) {
                boolean sings = !em.createNativeQuery("select 1 from " + table + " t where t\\:\\:text like :words")
                        .setParameter("words", "%" + words + "%")
                        .getResultList()
                        .isEmpty();
                if (sings) {
                    found.add(table.toString());
                }
            }
            return found;
        });
    }

    private void said(Actor person) {
        database.as(person, em -> {
            NeedProfile profile = new NeedProfile(new PersonId(person.person()));
            profile.say(CANARY, EnumSet.of(Adjustment.BREAKS), Plan.YES, 0, NOW);
            new NeedShares_(em).add(profile);
            return null;
        });
    }

    private NeedShareId shared(Actor person, Actor officer, boolean named) {
        return database.as(person, em -> {
            NeedShares shares = new NeedShares_(em);
            PersonId her = new PersonId(person.person());
            NeedShare share = new NeedShare(
                    new NeedShareId(Ids.next()),
                    her,
                    shares.profile(her).orElseThrow(),
                    new OrganisationId(officer.scope()),
                    named,
                    NOW);
            shares.add(share);
            Obstacle already = Obstacle.of(SupportedObstacle.ALREADY_SHARED);
            shares.write(Map.of("need_share_once", already, "need_share_one_named", already));
            assertEquals(1, shares.of(her).size());
            return share.id();
        });
    }

    private int rows(Actor officer) {
        return database.as(officer, em -> new NeedShares_(em).with(new OrganisationId(officer.scope())))
                .size();
    }

    private static NeedShare share(PersonId person, NeedProfile profile, boolean named) {
        return new NeedShare(new NeedShareId(Ids.next()), person, profile, new OrganisationId(Ids.next()), named, NOW);
    }

    private static Actor actor(String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }

    private static void refused(SupportedObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
