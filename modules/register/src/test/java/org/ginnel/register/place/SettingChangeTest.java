package org.ginnel.register.place;

import static org.ginnel.kernel.proposal.ProposalObstacle.*;
import static org.ginnel.register.place.SettingObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SettingChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID HANA = UUID.randomUUID();
    private static final UUID COL = UUID.randomUUID();

    @Test
    void a_second_person_confirms_and_it_is_decided_once() {
        SettingChange change = limit("5", TODAY.plusDays(7));
        refused(SAME_PERSON, () -> change.confirm(HANA, NOW));
        refused(SAME_PERSON, () -> change.refuse(HANA, NOW));
        assertEquals("5", change.confirm(COL, NOW).becomes());
        assertTrue(change.proposal().isConfirmed());
        refused(DECIDED_ALREADY, () -> change.refuse(COL, NOW));
    }

    @Test
    void what_was_refused_says_so() {
        SettingChange change = limit("5", TODAY);
        assertEquals("4", change.refuse(COL, NOW).was());
        assertFalse(change.proposal().isConfirmed());
    }

    @Test
    void a_first_day_that_went_by_while_it_waited_is_not_confirmed() {
        SettingChange change = limit("5", TODAY);
        change.obstaclesToConfirming(COL, TODAY).forEach(one -> assertEquals("", one.toString()));
        refused(IN_THE_PAST, () -> change.confirm(COL, NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void everything_in_the_way_is_said_at_once() {
        Refusal refusal = assertThrows(Refusal.class, () -> propose("choice_limit", "4", "x", null, " "));
        assertTrue(refusal.has(NOT_A_NUMBER) && refusal.has(NO_DAY) && refusal.has(NO_REASON), refusal.getMessage());
    }

    @Test
    void a_value_is_what_its_key_asks_for() {
        refused(NOT_A_NUMBER, () -> propose("choice_limit", "4", "0", TODAY, "r"));
        refused(NOT_A_NUMBER, () -> propose("reply_by_days", "4", "-1", TODAY, "r"));
        refused(UNCHANGED, () -> propose("reply_by_days", "4", " 4 ", TODAY, "r"));
        refused(NOT_YES_OR_NO, () -> propose("terms_known", "true", "maybe", TODAY, "r"));
        refused(TOO_LONG, () -> propose("help_mail", "a@b", "x".repeat(301), TODAY, "r"));
        refused(REASON_TOO_LONG, () -> propose("help_mail", "a@b", "c@d", TODAY, "x".repeat(601)));
        refused(IN_THE_PAST, () -> limit("5", TODAY.minusDays(1)));
        assertEquals("0", propose("grace_minutes", "5", "0", TODAY, "r").becomes());
    }

    private static SettingChange limit(String becomes, LocalDate since) {
        return propose("choice_limit", "4", becomes, since, "Colleges asked for it");
    }

    private static SettingChange propose(String key, String was, String becomes, LocalDate since, String reason) {
        return SettingChange.propose(UUID.randomUUID(), key, was, becomes, since, reason, HANA, NOW);
    }

    private static void refused(Reason reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
