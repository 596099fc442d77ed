package org.ginnel.gateways.chasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChasersDbTest {
    private static final CycleId ROUND = new CycleId(UUID.fromString("00000000-0000-4000-8000-000000000071"));
    private static final LocalDate CLOSES = LocalDate.of(2027, 1, 31);
    private static final LocalDate DECIDE_BY = LocalDate.of(2027, 2, 5);
    private static final LocalDate REPLY_BY = LocalDate.of(2027, 2, 19);
    private final TestDatabase database = TestDatabase.of("gateways");
    private final UUID provider = Ids.next();

    @BeforeEach
    void a_round() {
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values ('" + ROUND
                + "', 71, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20') on conflict do nothing");
    }

    @Test
    void every_stage_but_the_open_ones_is_left_in_peace() {
        Set<String> drafts = new TreeSet<>();
        Set<String> decisions = new TreeSet<>();
        Set<String> offers = new TreeSet<>();
        for (String stage : stages()) {
            UUID form = form(stage, !stage.equals("DRAFT"), null);
            UUID here = providerOf(form);
            database.does(em -> {
                Chasers chasers = () -> em;
                note(drafts, stage, chasers.drafts(ROUND, 10, CLOSES), form);
                note(decisions, stage, chasers.decisions(5, DECIDE_BY), here);
                note(offers, stage, chasers.offers(ROUND, 3, REPLY_BY), form);
            });
        }
        assertEquals(Set.of("DRAFT"), drafts);
        assertEquals(Set.of("INTERVIEWING", "SUBMITTED"), decisions);
        assertEquals(Set.of("OFFER"), offers);
    }

    @Test
    void a_form_whose_only_choice_is_spent_and_one_with_a_place_are_not_reminded_of_sending() {
        UUID spent = form("WITHDRAWN", false, null);
        UUID placed = form("DRAFT", true, "now()");
        UUID sentWithOneMore = form("DRAFT", true, null);
        UUID empty = form(null, false, null);
        List<UUID> found = database.run(em -> {
            Chasers chasers = () -> em;
            return subjects(chasers.drafts(ROUND, 10, CLOSES));
        });
        assertFalse(found.contains(spent));
        assertFalse(found.contains(placed));
        assertTrue(found.contains(sentWithOneMore));
        assertTrue(found.contains(empty));
    }

    @Test
    void the_days_that_are_warned_of_are_asked_of_the_choices() {
        form("SUBMITTED", true, null);
        form("OFFER", true, null);
        database.does(em -> {
            Chasers chasers = () -> em;
            assertTrue(chasers.decisionDays(DECIDE_BY).contains(DECIDE_BY));
            assertFalse(chasers.decisionDays(DECIDE_BY.plusDays(1)).contains(DECIDE_BY));
            assertEquals(List.of(REPLY_BY), chasers.replyDays(ROUND, REPLY_BY));
            assertEquals(List.of(), chasers.replyDays(ROUND, REPLY_BY.plusDays(1)));
        });
    }

    @Test
    void what_was_done_meanwhile_is_not_reminded_of() {
        UUID form = form("OFFER", true, null);
        Chaser chaser = new Chaser(ChaserKind.OFFER, form, 3, REPLY_BY);
        Chaser owed = new Chaser(ChaserKind.DECISION, providerOf(form), 5, DECIDE_BY);
        assertEquals(1, open(chaser));
        assertEquals(0, open(owed));
        assertEquals(0, open(new Chaser(ChaserKind.DRAFT, form, 3, CLOSES)));
        database.does(
                em -> em.createNativeQuery("update gateways.choice set stage = 'DECLINED' where application = :id")
                        .setParameter("id", form)
                        .executeUpdate());
        assertEquals(0, open(chaser));
    }

    @Test
    void however_many_send_at_once_it_goes_out_once() throws Exception {
        UUID form = form("OFFER", true, null);
        Chaser chaser = new Chaser(ChaserKind.OFFER, form, 3, REPLY_BY);
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(() -> database.run(em -> {
                Chasers chasers = () -> em;
                return chasers.note(chaser, Ids.next());
            }));
        }
        var pool = Executors.newFixedThreadPool(8);
        int sent = 0;
        for (var one : pool.invokeAll(senders)) {
            sent += one.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(1, sent);
        database.does(em -> {
            Chasers chasers = () -> em;
            assertFalse(subjects(chasers.offers(ROUND, 3, REPLY_BY)).contains(form));
            assertTrue(subjects(chasers.offers(ROUND, 6, REPLY_BY)).contains(form));
        });
    }

    @Test
    void the_person_is_found_by_her_form_and_nobody_but_the_system_reads_who_was_reminded() {
        UUID form = form("OFFER", true, null);
        database.does(em -> {
            Chasers chasers = () -> em;
            chasers.note(new Chaser(ChaserKind.OFFER, form, 9, REPLY_BY), Ids.next());
            assertEquals(new PersonId(form), chasers.applicant(form));
        });
        for (String role : List.of(Role.YOUNG_PERSON, Role.ADMISSIONS_OFFICER, Role.SECRETARY, Role.CAREERS_LEAD)) {
            Seat seat = new Seat(Ids.next(), role, provider, "");
            Object rows = database.as(
                    new Actor(form, "", seat, List.of(seat)),
                    em -> em.createNativeQuery("select count(*) from gateways.chaser")
                            .getSingleResult());
            assertEquals(0, ((Number) rows).intValue(), role);
        }
    }

    private int open(Chaser chaser) {
        return database.run(em -> {
            Chasers chasers = () -> em;
            return chasers.open(chaser);
        });
    }

    private static void note(Set<String> found, String stage, List<Chaser> chasers, UUID subject) {
        if (subjects(chasers).contains(subject)) {
            found.add(stage);
        }
    }

    private static List<UUID> subjects(List<Chaser> chasers) {
        return chasers.stream().map(Chaser::subject).toList();
    }

    private UUID providerOf(UUID form) {
        return database.run(
                em -> (UUID) em.createNativeQuery("select provider from gateways.choice where application = :id")
                        .setParameter("id", form)
                        .getSingleResult());
    }

    private Set<String> stages() {
        String allowed = database.value("select pg_get_constraintdef(oid) from pg_constraint"
                + " where conrelid = 'gateways.choice'::regclass and conname = 'choice_stage_check'");
        Set<String> stages = new TreeSet<>();
        Pattern.compile("'([A-Z_]+)'").matcher(allowed).results().forEach(found -> stages.add(found.group(1)));
        return stages;
    }

    /** A form whose person has the form's id, with one choice of this stage at a provider of its own. */
    private UUID form(String stage, boolean sent, String settled) {
        UUID form = Ids.next();
        UUID offering = Ids.next();
        UUID at = Ids.next();
        database.does(em -> {
            em.createNativeQuery(
                            "insert into gateways.application (id, person, cycle, reference, submitted_at, settled_at)"
                                    + " values (:id, :id, :cycle, " + (sent ? "cast(:id as text), now()" : "null, null")
                                    + ", "
                                    + settled + ")")
                    .setParameter("id", form)
                    .setParameter("cycle", ROUND.value())
                    .executeUpdate();
            if (stage != null) {
                em.createNativeQuery("insert into gateways.offering (id, title, kind, level, provider, provider_name,"
                                + " site_name, learn_aim_ref, gateways, starts, places, status, updated, open_offers) values (:id,"
                                + " 'T Level', 'T_LEVEL', 3, :at, 'Ardwick', '', '61058014', '{digital}', '2027-09-06',"
                                + " 20, 'OPEN', now(), cast(gateways.holds_a_place(:stage) as integer))")
                        .setParameter("id", offering)
                        .setParameter("at", at)
                        .setParameter("stage", stage)
                        .executeUpdate();
                em.createNativeQuery("insert into gateways.choice (id, application, person, offering, provider,"
                                + " interest, starts, stage, decide_by, reply_by, likelihood, instead, place_held,"
                                + " deferred_from, rejection, sentence) values (:choice, :id, :id, :offering, :at, false,"
                                + " '2027-09-06', :stage, :decide, :reply, 'LIKELY', 'REFERRED', true, 'FIRM', 'OTHER',"
                                + " 'Ask us.')")
                        .setParameter("choice", Ids.next())
                        .setParameter("id", form)
                        .setParameter("offering", offering)
                        .setParameter("at", at)
                        .setParameter("stage", stage)
                        .setParameter("decide", DECIDE_BY)
                        .setParameter("reply", REPLY_BY)
                        .executeUpdate();
            }
        });
        return form;
    }
}
