package org.ginnel.gateways.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ginnel.gateways.operations.Finding.Broken;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.TestDatabase;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

class FindingsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database = TestDatabase.of("gateways");
    private final UUID cycle = Ids.next();
    private final UUID person = Ids.next();

    @Test
    void the_database_asks_every_rule_and_no_other() {
        String source = database.value("select prosrc from pg_proc where proname = 'impossible'");
        Set<String> asked = new TreeSet<>();
        Pattern.compile("select '([A-Z_]+)'").matcher(source).results().forEach(found -> asked.add(found.group(1)));
        Set<String> known = new TreeSet<>();
        EnumSet.allOf(Rule.class).forEach(rule -> known.add(rule.name()));
        assertEquals(known, asked);
    }

    @Test
    void a_form_in_order_breaks_no_rule() {
        UUID form = form(true, person);
        UUID choice = choice(form, "SUBMITTED", "2027-02-05", person);
        assertTrue(broken().stream()
                .noneMatch(one -> one.subject().equals(form) || one.subject().equals(choice)));
    }

    @Test
    void each_impossible_state_is_found_where_it_is() {
        UUID sent = form(true, person);
        UUID unsent = form(false, Ids.next());
        assertTrue(found(Rule.SENT_IN_UNSENT_FORM, choice(unsent, "OFFER", null, person)));
        assertTrue(found(Rule.REJECTED_WITHOUT_REASON, choice(sent, "REJECTED", null, person)));
        assertTrue(found(Rule.UNDECIDED_WITHOUT_DAY, choice(sent, "SUBMITTED", null, person)));
        UUID foreign = choice(sent, "SUBMITTED", "2027-02-05", Ids.next());
        assertTrue(found(Rule.CHOICE_OF_SOMEBODY_ELSE, foreign));
        bySystem("insert into gateways.ranking (application, place, choice) values ('" + sent + "', 7, '" + Ids.next()
                + "')");
        assertTrue(found(Rule.RANK_WITHOUT_CHOICE, sent));
        UUID held = choice(sent, "OFFER", null, person);
        UUID offering = UUID.fromString(database.run(em -> em.createNativeQuery(
                        "select cast(offering as text) from gateways.choice where id = '" + held + "'")
                .getSingleResult()
                .toString()));
        assertTrue(found(Rule.PLACES_MISCOUNTED, offering));
        database.sql("update gateways.offering set places = 1 where id = '" + offering + "'");
        assertFalse(found(Rule.OFFERS_ABOVE_PLACES, offering));
        UUID draft = choice(unsent, "DRAFT", null, person);
        assertFalse(found(Rule.DRAFT_AFTER_CLOSING, draft));
        database.sql("update gateways.cycle set closes = '2026-10-31T23:59Z' where id = '" + cycle + "'");
        assertTrue(found(Rule.DRAFT_AFTER_CLOSING, draft));
    }

    @Test
    void what_a_plan_names_needs_no_form_that_was_sent() {
        UUID named = choice(form(false, person), "CONFIRMED", null, person);
        assertTrue(found(Rule.SENT_IN_UNSENT_FORM, named));
        bySystem(
                "insert into gateways.plan_naming (id, person, council, borough, offering, provider, year, proposed_by,"
                        + " proposed_at, decided_by, decided_at, stage, choice) select '" + Ids.next() + "', person, '"
                        + Ids.next()
                        + "', 'E08000003', offering, provider, 2027, person, now(), person, now(), 'CONFIRMED', id"
                        + " from gateways.choice where id = '" + named + "'");
        assertFalse(found(Rule.SENT_IN_UNSENT_FORM, named));
    }

    @Test
    void two_accepted_places_are_refused_before_they_can_be_found() {
        UUID form = form(true, person);
        choice(form, "FIRM", null, person);
        assertThrows(RuntimeException.class, () -> choice(form, "FIRM", null, person));
    }

    @Test
    void only_the_system_is_told() {
        assertTrue(database.as(Actor.NOBODY, em -> new Findings_(em).now(TODAY)).isEmpty());
    }

    @Test
    void a_finding_is_open_once_and_closes() {
        Broken broken = new Broken(Rule.TWO_BACKUPS, Ids.next());
        Instant now = Instant.parse("2026-11-20T10:00:00Z");
        database.does(em -> new Findings_(em).add(new Finding(Ids.next(), broken, now)));
        assertThrows(
                RuntimeException.class,
                () -> database.does(em -> new Findings_(em).add(new Finding(Ids.next(), broken, now))));
        database.does(em -> open(new Findings_(em).open(), broken).gone(now.plusSeconds(60)));
        database.does(em -> {
            assertTrue(new Findings_(em)
                    .open().stream().noneMatch(one -> one.broken().equals(broken)));
            assertEquals(
                    now.plusSeconds(60),
                    open(new Findings_(em).gone(Page.first(50)), broken).goneAt());
        });
    }

    private static Finding open(List<Finding> findings, Broken broken) {
        return findings.stream()
                .filter(one -> one.broken().equals(broken))
                .findFirst()
                .orElseThrow();
    }

    private boolean found(Rule rule, UUID subject) {
        return broken().contains(new Broken(rule, subject));
    }

    private List<Broken> broken() {
        return database.run(em -> new Findings_(em).now(TODAY));
    }

    private UUID form(boolean sent, UUID whose) {
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) select '" + cycle
                + "', coalesce(max(entry), 70) + 1, 2027, '2026-09-14', '2027-01-15', 15, '2027-01-31T23:59Z', 5, 10,"
                + " '2027-08-26', '2027-09-17', '2027-09-20' from gateways.cycle where entry >= 70"
                + " on conflict (id) do nothing");
        UUID form = Ids.next();
        bySystem("insert into gateways.application (id, person, cycle, reference, submitted_at) values ('" + form
                + "', '" + whose + "', '" + cycle + "', " + (sent ? "'" + form + "', now()" : "null, null") + ")");
        return form;
    }

    private UUID choice(UUID form, String stage, String decideBy, UUID whose) {
        UUID offering = Ids.next();
        UUID choice = Ids.next();
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + offering
                + "', 'T Level', 'T_LEVEL', 3, '" + Ids.next() + "', 'Ardwick', '', '61058014', '{digital}',"
                + " '2027-09-06', 5, 'OPEN', now())");
        bySystem("insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage,"
                + " decide_by) select '" + choice + "', '" + form + "', '" + whose + "', id, provider, false, starts, '"
                + stage + "', " + (decideBy == null ? "null" : "'" + decideBy + "'")
                + " from gateways.offering where id = '" + offering + "'");
        return choice;
    }

    private void bySystem(String sql) {
        database.does(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
