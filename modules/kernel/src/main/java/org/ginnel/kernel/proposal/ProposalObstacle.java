package org.ginnel.kernel.proposal;

import org.ginnel.kernel.Reason;

/** Why a proposal is not made, or not decided by this person. */
public enum ProposalObstacle implements Reason {
    NO_REASON,
    REASON_TOO_LONG,
    DECIDED_ALREADY,
    SAME_PERSON
}
