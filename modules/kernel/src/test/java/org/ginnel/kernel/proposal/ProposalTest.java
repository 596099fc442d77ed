package org.ginnel.kernel.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProposalTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ONE = Ids.next();
    private static final UUID OTHER = Ids.next();

    private final Proposal proposal = new Proposal(" The snow. ", ONE, NOW);

    @Test
    void it_waits_with_its_reason_for_a_second_person() {
        assertTrue(proposal.isOpen());
        assertFalse(proposal.isConfirmed());
        assertEquals("The snow.", proposal.reason());
        assertEquals(ONE, proposal.proposedBy());
    }

    @Test
    void another_person_confirms_or_refuses() {
        proposal.decide(true, OTHER, NOW.plusSeconds(60));
        assertTrue(proposal.isConfirmed());
        assertEquals(OTHER, proposal.decidedBy());
        assertEquals(NOW.plusSeconds(60), proposal.decidedAt());

        Proposal refused = new Proposal("The snow.", ONE, NOW);
        refused.decide(false, OTHER, NOW);
        assertFalse(refused.isOpen());
        assertFalse(refused.isConfirmed());
    }

    @Test
    void whoever_proposed_it_does_not_decide() {
        refused(ProposalObstacle.SAME_PERSON, () -> proposal.decide(true, ONE, NOW));
        refused(ProposalObstacle.SAME_PERSON, () -> proposal.decide(false, ONE, NOW));
        assertTrue(proposal.isOpen());
    }

    @Test
    void it_is_decided_once() {
        proposal.decide(false, OTHER, NOW);
        refused(ProposalObstacle.DECIDED_ALREADY, () -> proposal.decide(true, OTHER, NOW));
        assertFalse(proposal.isConfirmed());
    }

    @Test
    void the_reason_is_said_in_600_letters() {
        refused(ProposalObstacle.NO_REASON, () -> new Proposal(null, ONE, NOW));
        refused(ProposalObstacle.NO_REASON, () -> new Proposal(" \n", ONE, NOW));
        refused(ProposalObstacle.REASON_TOO_LONG, () -> new Proposal("x".repeat(601), ONE, NOW));
        assertEquals(600, new Proposal("x".repeat(600), ONE, NOW).reason().length());
    }

    private static void refused(ProposalObstacle reason, Executable deed) {
        assertTrue(assertThrows(Refusal.class, deed).has(reason));
    }
}
