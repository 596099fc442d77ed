package org.ginnel.gateways;

import java.util.List;
import java.util.Optional;
import org.ginnel.kernel.Obstacle;

/** What clearing asks of the form of the young person at the keyboard, and the one thing it does to it. */
public interface ClearingForms {
    /** Her form of the current round; empty while she has sent none. */
    Optional<Sent> sent();

    /** What stands in the way of taking a course onto the form that she was invited to. */
    List<Obstacle> obstaclesToTakingUp(OfferingId course);

    /** The course joins her form after everything else and is sent at once; its provider decides like on any other. */
    ChoiceId takeUp(OfferingId course);

    /** @param settled she holds an offer or a place: nobody needs to ask her */
    record Sent(ApplicationId id, Cycle cycle, boolean settled) {}
}
