package org.ginnel.gateways.caseload;

import static org.ginnel.gateways.caseload.CaseloadObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ginnel.gateways.NudgeId;
import org.ginnel.gateways.PupilId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;
import org.junit.jupiter.api.Test;

class NudgeTest {
    private static final UUID NOOR = Ids.next();
    private static final UUID HANA = Ids.next();
    private static final UUID AMIRA = Ids.next();
    private static final UUID LEON = Ids.next();
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void up_to_the_places_number_one_person_reminds_alone() {
        Nudge nudge = asked(2, AMIRA, LEON);
        assertFalse(nudge.twoPeople());
        assertEquals(2, nudge.send(List.of(AMIRA, LEON), NOOR, NOW).pupils());
        assertEquals(NOW, nudge.sentAt());
    }

    @Test
    void above_it_a_second_person_decides() {
        Nudge nudge = asked(1, AMIRA, LEON);
        assertTrue(nudge.twoPeople());
        refused(SAME_PERSON, () -> nudge.send(List.of(AMIRA, LEON), NOOR, NOW));
        refused(SAME_PERSON, () -> nudge.stop(NOOR));
        assertEquals(2, nudge.send(List.of(AMIRA, LEON), HANA, NOW).pupils());
        refused(DECIDED_ALREADY, () -> nudge.send(List.of(AMIRA), HANA, NOW));
    }

    @Test
    void a_second_person_can_say_no() {
        Nudge nudge = asked(1, AMIRA, LEON);
        nudge.stop(HANA);
        assertNull(nudge.sentAt());
        refused(DECIDED_ALREADY, () -> nudge.send(List.of(AMIRA), HANA, NOW));
    }

    @Test
    void nobody_is_added_to_those_who_were_shown_and_who_has_gone_on_is_left_out() {
        Nudge nudge = asked(1, AMIRA, LEON);
        nudge.send(List.of(LEON, UUID.randomUUID()), HANA, NOW);
        assertEquals(Set.of(LEON), nudge.recipients());
    }

    @Test
    void nothing_is_sent_to_nobody_nor_to_those_who_wait_for_a_college() {
        refused(NOBODY_TO_REMIND, () -> asked(20));
        refused(NOBODY_TO_REMIND, () -> asked(20, AMIRA).send(List.of(), NOOR, NOW));
        for (Standing standing : Standing.values()) {
            assertEquals(
                    Standing.NUDGED.contains(standing),
                    Nudge.obstaclesToAsking(standing, 1).isEmpty(),
                    standing.name());
        }
    }

    @Test
    void days_lie_between_two_reminders() {
        assertTrue(line(Standing.OFFER, 11, TODAY.minusDays(6)).resting(TODAY, 7));
        assertFalse(line(Standing.OFFER, 11, TODAY.minusDays(7)).resting(TODAY, 7));
        assertFalse(line(Standing.OFFER, 11, null).resting(TODAY, 7));
    }

    @Test
    void the_guarantee_is_owed_at_16_and_17_until_there_is_an_offer() {
        for (Standing standing : Standing.values()) {
            boolean owed = standing != Standing.OFFER && standing != Standing.PLACE;
            assertEquals(owed, line(standing, 11, null).owed(), standing.name());
            assertEquals(owed, line(standing, 12, null).owed(), standing.name());
            assertFalse(line(standing, 10, null).owed(), standing.name());
            assertFalse(line(standing, 13, null).owed(), standing.name());
        }
    }

    @Test
    void a_name_that_is_a_formula_is_text_in_the_file() {
        String csv = GuaranteeFile.text(List.of(
                new Guaranteeing.Owed(AMIRA, "Tarn", "School, old", "=HYPERLINK(\"x\")", 11, Standing.WRITING, true)));
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv);
        assertTrue(csv.contains("\"School, old\""), csv);
        assertTrue(csv.endsWith(",11,\"Writing, not sent\",Yes\r\n"), csv);
    }

    private static Nudge asked(int alone, UUID... pupils) {
        return Nudge.ask(
                new NudgeId(Ids.next()),
                new OrganisationId(Ids.next()),
                Standing.OFFER,
                List.of(pupils),
                alone,
                NOOR,
                NOW);
    }

    static Line line(Standing standing, int year, LocalDate reminded) {
        return new Line(
                new PupilId(AMIRA),
                new OrganisationId(LEON),
                "E0",
                new PersonId(AMIRA),
                "Amira",
                year,
                standing,
                reminded);
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable deed) {
        assertTrue(assertThrows(Refusal.class, deed).has(reason));
    }
}
