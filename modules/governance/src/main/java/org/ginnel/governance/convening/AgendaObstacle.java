package org.ginnel.governance.convening;

import org.ginnel.kernel.Reason;

/** Why something cannot be done with a meeting, its agenda or a paper. */
enum AgendaObstacle implements Reason {
    // scheduling
    NO_BOARD,
    NO_BOARD_RULE,
    NO_DAY,
    DAY_NOT_AHEAD,
    NO_TIME,
    ENDS_BEFORE_IT_BEGINS,
    NO_LOCATION,
    MEETS_ALREADY,
    // editing
    NOT_NOW,
    AGENDA_CLOSED,
    CHANGED_MEANWHILE,
    NO_TITLE,
    NO_MINUTES,
    NO_PUBLIC_TITLE,
    ITEM_IS_PUBLISHED,
    NO_PARAGRAPH,
    NO_PUBLIC_INTEREST,
    REVIEW_NOT_AHEAD,
    NO_PAPER_TITLE,
    NO_OWNER,
    PAPER_IS_PUBLISHED,
    PAPER_IS_WITHDRAWN,
    PAPER_NOT_PUBLISHED,
    NO_CLEARER,
    NO_FILE,
    NOT_ASKED_FOR_CLEARANCE,
    // publishing
    NO_ITEMS,
    ITEM_WITHOUT_LEAD,
    PAPER_MISSING,
    EXEMPTION_MISSING,
    NOT_SENT_FOR_CLEARANCE,
    NOT_CLEARED,
    LEAK_FOUND,
    CONTACT_FOUND,
    LEAK_IN_ITEM,
    TOO_FEW_CLEAR_DAYS,
    MEETING_IS_OVER,
    NEEDS_SECOND_PERSON,
    NOTHING_NEW,
    NOT_FOR_THE_PUBLIC,
    // naming readers of what is exempt
    NOTHING_EXEMPT,
    READER_NOT_ON_THE_BOARD,
    READER_ALREADY,
    NO_READER,
    // calling off
    NO_REASON
}
