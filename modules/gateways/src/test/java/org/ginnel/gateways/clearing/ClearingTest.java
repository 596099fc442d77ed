package org.ginnel.gateways.clearing;

import static org.ginnel.gateways.clearing.ClearingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ClearingForms.Sent;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.gateways.InvitationId;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

class ClearingTest {
    private static final Instant NOW = Instant.parse("2027-08-30T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 30);
    private static final LocalDate RESULTS = LocalDate.of(2027, 8, 26);
    private static final LocalDate ENDS = LocalDate.of(2027, 9, 17);
    private static final LocalDate ANSWER_BY = LocalDate.of(2027, 9, 6);
    private final PersonId amira = new PersonId(Ids.next());

    @Test
    void nobody_is_asked_who_has_not_applied() {
        assertEquals(NOTHING_SENT, only(ClearingConsent.obstaclesToJoining(null, TODAY)));
    }

    @Test
    void it_begins_on_results_day_and_ends_with_the_offers() {
        assertEquals(LATER, only(ClearingConsent.obstaclesToJoining(sent(false), RESULTS.minusDays(1))));
        assertEquals(List.of(), ClearingConsent.obstaclesToJoining(sent(false), RESULTS));
        assertEquals(List.of(), ClearingConsent.obstaclesToJoining(sent(false), ENDS));
        assertEquals(OVER, only(ClearingConsent.obstaclesToJoining(sent(false), ENDS.plusDays(1))));
    }

    @Test
    void whoever_holds_an_offer_or_a_place_does_not_have_to_be_asked() {
        assertEquals(SETTLED, only(ClearingConsent.obstaclesToJoining(sent(true), TODAY)));
    }

    @Test
    void nothing_is_shared_that_was_not_ticked_and_something_is_looked_for() {
        ClearingConsent consent = new ClearingConsent(Ids.next(), amira, sent(false), NOW);
        assertTrue(consent.parts().isEmpty());
        refused(NO_GATEWAY, () -> consent.say(Set.of(Part.NAME), List.of(), sent(false), TODAY));
        assertEquals(
                0,
                consent.say(Set.of(), List.of("digital-and-tech"), sent(false), TODAY)
                        .parts());
        consent.say(EnumSet.of(Part.AREA, Part.NAME), List.of("health", "digital-and-tech"), sent(false), TODAY);
        assertEquals(EnumSet.of(Part.NAME, Part.AREA), consent.parts());
        assertEquals(List.of("digital-and-tech", "health"), consent.gateways());
    }

    @Test
    void an_invitation_has_a_sentence_of_its_own() {
        refused(NO_SENTENCE, () -> invited("  "));
        refused(NO_SENTENCE, () -> invited(null));
        refused(SENTENCE_TOO_LONG, () -> invited("x".repeat(601)));
        assertEquals("Come and see us.", invited(" Come and see us. ").sentence());
    }

    @Test
    void it_is_answered_once_and_until_its_last_day() {
        Invitation yes = invited("Come.");
        assertTrue(yes.accept(ANSWER_BY, NOW).accepted());
        refused(ANSWERED_ALREADY, () -> yes.decline(TODAY, NOW));
        Invitation no = invited("Come.");
        assertFalse(no.decline(TODAY, NOW).accepted());
        refused(ANSWERED_ALREADY, () -> no.accept(TODAY, NOW));
        refused(TOO_LATE, () -> invited("Come.").accept(ANSWER_BY.plusDays(1), NOW));
    }

    @Test
    void its_days_are_over_the_day_after_the_last() {
        Invitation one = invited("Come.");
        assertFalse(one.expired(ANSWER_BY));
        assertTrue(one.expired(ANSWER_BY.plusDays(1)));
        assertEquals("EXPIRED", one.expire(NOW).how());
        assertFalse(one.expired(ANSWER_BY.plusDays(1)));
        refused(ANSWERED_ALREADY, () -> one.lapse(NOW));
    }

    @Test
    void only_an_open_one_becomes_anything() {
        for (InvitationStage from : InvitationStage.values()) {
            for (InvitationStage to : InvitationStage.values()) {
                boolean expected = from == InvitationStage.OPEN && to != InvitationStage.OPEN;
                assertEquals(expected, from.mayBecome(to), from + " " + to);
            }
        }
    }

    private Invitation invited(String sentence) {
        ClearingConsent consent = new ClearingConsent(Ids.next(), amira, sent(false), NOW);
        Invite command = new Invite(
                new OrganisationId(Ids.next()), new OfferingId(Ids.next()), consent.id(), sentence, Ids.next());
        return Invitation.send(new InvitationId(Ids.next()), consent, command, ANSWER_BY, NOW);
    }

    private static Sent sent(boolean settled) {
        Cycle round = new Cycle(
                new CycleId(Ids.next()),
                16,
                2027,
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2027, 1, 15),
                15,
                Instant.parse("2027-01-31T23:59:00Z"),
                Duration.ofMinutes(5),
                10,
                RESULTS,
                ENDS,
                ENDS.plusDays(3));
        return new Sent(new ApplicationId(Ids.next()), round, settled);
    }

    private static Reason only(List<org.ginnel.kernel.Obstacle> obstacles) {
        assertEquals(1, obstacles.size());
        return obstacles.get(0).reason();
    }

    private static void refused(Reason reason, Runnable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed::run);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
