package org.ginnel.gateways.clearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.InvitationId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class InvitationsDbTest extends ClearingStore {
    @Test
    void from_the_moment_she_takes_it_back_she_is_gone_with_all_that_was_asked() {
        UUID form = form("REJECTED");
        UUID consent = consents(form);
        InvitationId id = invite(form, consent);
        assertEquals(1, sentBy(priya));
        database.as(young(form), em -> {
            Invitations invitations = new Invitations_(em);
            ClearingConsent hers = invitations.consent(new ApplicationId(form)).orElseThrow();
            hers.withdraw(Instant.parse("2051-09-01T10:00:00Z"));
            invitations.write(Map.of());
            invitations.resting(consent, InvitationStage.OPEN).forEach(one -> one.lapse(NOW));
            return null;
        });
        assertFalse(sees(priya, form));
        assertEquals(0, sentBy(priya));
        assertEquals("LAPSED", value("select stage from gateways.invitation where id = '" + id + "'"));
        database.does(em -> assertThrows(NotFound.class, () -> new Invitations_(em).held(consent)));
    }

    @Test
    void a_no_is_not_asked_again_and_what_ran_out_may_be() {
        UUID form = form("REJECTED");
        UUID consent = consents(form);
        InvitationId first = invite(form, consent);
        refused(ClearingObstacle.INVITED_ALREADY, () -> invite(form, consent));
        database.does(em -> new Invitations_(em).invitation(first).expire(NOW));
        InvitationId second = invite(form, consent);
        assertTrue(found(form).invited());
        database.as(young(form), em -> new Invitations_(em).invitation(second).decline(TODAY, NOW));
        refused(ClearingObstacle.INVITED_ALREADY, () -> invite(form, consent));
    }

    @Test
    void an_invitation_is_hers_and_its_providers_alone_and_only_she_answers() {
        UUID form = form("REJECTED");
        InvitationId id = invite(form, consents(form));
        int hers = database.as(
                young(form), em -> new Invitations_(em).of(new PersonId(form)).size());
        assertEquals(1, hers);
        for (Actor other : List.of(
                young(Ids.next()), actor(Role.ADMISSIONS_OFFICER, Ids.next()), actor(Role.SECRETARY, Ids.next()))) {
            database.as(other, em -> {
                assertThrows(NotFound.class, () -> new Invitations_(em).invitation(id));
                assertThrows(NotFound.class, () -> new Invitations_(em).invitation(new InvitationId(Ids.next())));
                return null;
            });
        }
        int changed = database.as(
                priya,
                em -> em.createNativeQuery("update gateways.invitation set stage = 'ACCEPTED', ended_at = now()")
                        .executeUpdate());
        assertEquals(0, changed);
    }

    @Test
    void what_helps_is_read_where_she_applied_herself_and_not_where_she_said_yes() {
        UUID form = form("REJECTED");
        InvitationId id = invite(form, consents(form));
        choice(form, course, "SUBMITTED");
        assertEquals(1, helpSeenBy(priya, form));
        database.as(young(form), em -> new Invitations_(em).invitation(id).accept(TODAY, NOW));
        assertEquals(0, helpSeenBy(priya, form));
        choice(form, course(ardwick, 2), "SUBMITTED");
        assertEquals(1, helpSeenBy(priya, form));
    }

    private int helpSeenBy(Actor officer, UUID form) {
        return database.as(
                officer,
                em -> ((Number) em.createNativeQuery("select count(*) from gateways.support where person = :form")
                                .setParameter("form", form)
                                .getSingleResult())
                        .intValue());
    }

    @Test
    void however_many_send_at_once_the_days_number_holds() throws Exception {
        UUID subject = Ids.next();
        Obstacle enough = Obstacle.of(ClearingObstacle.ENOUGH_TODAY, 3);
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(() -> {
                try {
                    database.does(em -> new Invitations_(em).count(subject, TODAY, 3, enough));
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            });
        }
        var pool = Executors.newFixedThreadPool(8);
        int sent = 0;
        for (var one : pool.invokeAll(senders)) {
            sent += one.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(3, sent);
        database.does(em -> new Invitations_(em).count(subject, TODAY.plusDays(1), 3, enough));
        refused(
                ClearingObstacle.ENOUGH_TODAY,
                () -> database.does(em -> new Invitations_(em).count(Ids.next(), TODAY, 0, enough)));
    }

    @Test
    void what_is_over_or_not_needed_any_more_is_ended_by_itself() {
        UUID late = form("REJECTED");
        InvitationId expired = invite(late, consents(late));
        UUID settled = form("REJECTED");
        InvitationId needless = invite(settled, consents(settled));
        assertEquals(List.of(), mine(TODAY.plusDays(7), expired, needless));
        assertEquals(Set.of(expired, needless), Set.copyOf(mine(TODAY.plusDays(8), expired, needless)));
        system("update gateways.choice set stage = 'OFFER' where application = '" + settled + "'");
        assertEquals(List.of(needless), mine(TODAY, expired, needless));
    }
}
