package org.ginnel.governance.board;

import org.ginnel.kernel.Reason;

/** Why somebody cannot join or leave a board, and what is wrong with its composition. */
enum BoardObstacle implements Reason {
    NO_CONSTITUENCY,
    NO_FIRST_DAY,
    NOT_OF_THAT_ORGANISATION,
    NO_RULE_THEN,
    NO_SUCH_CONSTITUENCY,
    NO_SEAT_FREE,
    ON_THE_BOARD_ALREADY,
    TERM_ENDS_BEFORE_IT_BEGINS,
    CHAIR_NOT_ELIGIBLE,
    CHAIR_ALREADY,
    NOT_ON_THE_BOARD,
    RULE_BEFORE_THE_LAST,
    TOO_FEW,
    NO_CHAIR,
    BELOW_QUORUM
}
