package org.ginnel.gateways.clearing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ginnel.gateways.InvitationId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;

/** Forms of a round whose results are out, courses with places, and who asks and is asked. */
abstract class ClearingStore {
    static final String CANARY = "canary-5d1c";
    static final LocalDate TODAY = LocalDate.of(2051, 8, 30);
    static final Instant NOW = Instant.parse("2051-08-30T10:00:00Z");
    static final Set<String> LIVE =
            Set.of("OFFER", "FIRM", "BACKUP", "CONFIRMED", "ENROLLED", "DEFERRED", "EHCP_NAMED");
    final TestDatabase database = TestDatabase.of("gateways");
    final OrganisationId ardwick = new OrganisationId(Ids.next());
    final Actor priya = actor(Role.ADMISSIONS_OFFICER, ardwick.value());
    final OfferingId course = course(ardwick, 2);

    @BeforeEach
    void a_round_with_results() {
        database.sql("insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values"
                + " ('00000000-0000-4000-8000-000000002051', 18, 2051, '2050-09-14', '2051-01-15', 15,"
                + " '2051-01-31T23:59Z', 5, 10, '2051-08-24', '2051-09-15', '2051-09-18') on conflict do nothing");
    }

    final List<InvitationId> mine(LocalDate day, InvitationId... ids) {
        List<InvitationId> over = database.run(em -> new Invitations_(em).over(day));
        return over.stream().filter(List.of(ids)::contains).toList();
    }

    final InvitationId invite(UUID form, UUID consent) {
        InvitationId id = new InvitationId(Ids.next());
        database.does(em -> {
            Invitations invitations = new Invitations_(em);
            Invite command = new Invite(ardwick, course, consent, "Come and see us.", Ids.next());
            invitations.add(Invitation.send(id, invitations.held(consent), command, TODAY.plusDays(7), NOW));
            invitations.write(Map.of("invitation_once", Obstacle.of(ClearingObstacle.INVITED_ALREADY)));
        });
        return id;
    }

    final int sentBy(Actor officer) {
        return database.as(
                officer, em -> new Invitations_(em).by(ardwick, Page.first(9)).size());
    }

    final boolean sees(Actor actor, UUID form) {
        return people(actor, course, TODAY).stream()
                .anyMatch(one -> one.person().value().equals(form));
    }

    final Looking found(UUID form) {
        return people(priya, course, TODAY).stream()
                .filter(one -> one.person().value().equals(form))
                .findFirst()
                .orElseThrow();
    }

    final List<Looking> people(Actor actor, OfferingId course, LocalDate day) {
        return database.as(actor, em -> new Invitations_(em).people(course, day));
    }

    /** Says yes, or anew what may be read. */
    final UUID consents(UUID form, String... parts) {
        UUID id = Ids.next();
        system("update gateways.clearing_consent set withdrawn_at = given_at where application = '" + form + "'");
        system("insert into gateways.clearing_consent (id, application, person, gateways, parts, given_at) values ('"
                + id + "', '" + form + "', '" + form + "', '{digital}', '{" + String.join(",", parts) + "}', '" + NOW
                + "')");
        return id;
    }

    /** A form whose person has its id, sent, with one choice somewhere else. */
    final UUID form(String stage) {
        UUID form = Ids.next();
        OfferingId elsewhere = course(new OrganisationId(Ids.next()), 5);
        system("insert into gateways.application (id, person, cycle, reference, submitted_at, called, postcode, school,"
                + " statement) values ('" + form + "', '" + form + "', '00000000-0000-4000-8000-000000002051', '" + form
                + "', now(), 'Amira', 'm14 5tq', 'Moss Brook', 'I build things.')");
        system("insert into gateways.support (application, person, need, words, shared) values ('" + form + "', '"
                + form + "', 'IN_MY_WORDS', '" + CANARY + "', true)");
        choice(form, elsewhere, stage);
        system("update gateways.offering set open_offers = cast(gateways.holds_a_place('" + stage
                + "') as integer) where id = '" + elsewhere + "'");
        return form;
    }

    /** As it came to stand there; places are counted by the caller. */
    final void choice(UUID form, OfferingId course, String stage) {
        system("insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage,"
                + " decide_by, likelihood, instead, place_held, deferred_from, rejection, sentence) select '"
                + Ids.next()
                + "', '" + form + "', '" + form + "', id, provider, false, starts, '" + stage
                + "', '2051-02-05', 'LIKELY', 'REFERRED', true, 'FIRM', 'OTHER', 'Ask us.' from gateways.offering"
                + " where id = '" + course + "'");
    }

    final OfferingId course(OrganisationId provider, int places) {
        OfferingId id = new OfferingId(Ids.next());
        database.sql("insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + id + "', 'HTQ', 'HTQ', 4, '"
                + provider + "', 'Ardwick', '', '61058014', '{digital}', '2051-09-06', " + places + ", 'OPEN', now())");
        return id;
    }

    final Set<String> stages() {
        String allowed = database.value("select pg_get_constraintdef(oid) from pg_constraint"
                + " where conrelid = 'gateways.choice'::regclass and conname = 'choice_stage_check'");
        Set<String> stages = new TreeSet<>();
        Pattern.compile("'([A-Z_]+)'").matcher(allowed).results().forEach(found -> stages.add(found.group(1)));
        return stages;
    }

    final void system(String sql) {
        Consumer<EntityManager> work = em -> em.createNativeQuery(sql).executeUpdate();
        database.does(work);
    }

    final String value(String sql) {
        return database.run(em -> (String) em.createNativeQuery(sql).getSingleResult());
    }

    static void refused(ClearingObstacle reason, Runnable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed::run);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }

    static Actor young(UUID form) {
        Seat seat = new Seat(Ids.next(), Role.YOUNG_PERSON, UUID.randomUUID(), "");
        return new Actor(form, "", seat, List.of(seat));
    }

    static Actor actor(String role, UUID scope) {
        Seat seat = new Seat(Ids.next(), role, scope, "");
        return new Actor(Ids.next(), "", seat, List.of(seat));
    }
}
