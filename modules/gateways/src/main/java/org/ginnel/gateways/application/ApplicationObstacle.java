package org.ginnel.gateways.application;

import org.ginnel.kernel.Reason;

/** Why a young person's deed is refused. */
enum ApplicationObstacle implements Reason {
    NOT_OPEN_YET,
    CLOSED,
    COURSE_NOT_OPEN,
    OTHER_ROUND,
    ALREADY_CHOSEN,
    LIMIT_REACHED,
    ALREADY_SENT,
    TOO_YOUNG,
    NOTHING_CHOSEN,
    NOTHING_TO_SEND,
    ABOUT_MISSING,
    SCHOOL_MISSING,
    SUPPORT_MISSING,
    STATEMENT_MISSING,
    CHANGED_ELSEWHERE,
    NOT_A_BIRTHDAY,
    NOT_A_POSTCODE,
    NAME_MISSING,
    YEAR_MISSING,
    SCHOOL_NAME_MISSING,
    NEED_MISSING,
    WORDS_MISSING,
    SHARING_MISSING,
    STATEMENT_TOO_LONG,
    STEP_NOT_POSSIBLE,
    NO_OFFER,
    REPLY_DAY_PASSED,
    ALREADY_FIRM,
    BACKUP_NEEDS_CONDITIONS,
    BACKUP_IS_FIRM
}
