package org.ginnel.register.place;

import org.ginnel.kernel.Reason;

/** Why a place's folder is not taken. The first detail is the file, the second the line or field. */
enum PlaceObstacle implements Reason {
    NO_PLACE,
    NO_FOLDER,
    FILE_MISSING,
    FILE_TOO_LARGE,
    NOT_UTF8,
    NOT_JSON,
    NOT_CSV,
    COLUMNS,
    FIELD_MISSING,
    FIELD_UNFIT,
    REPEATED,
    UNKNOWN_GATEWAY,
    UNKNOWN_ROUTE,
    UNKNOWN_BOROUGH,
    UNKNOWN_SUBJECT,
    UNKNOWN_KEY,
    VERDICT_WITHOUT_EVIDENCE,
    TESTS_INCOMPLETE,
    BOARD_SUM,
    BOARD_LINE,
    BOARD_QUORUM,
    BOARD_MISSING,
    SETTINGS_OVERLAP,
    SETTING_MISSING,
    RANGES_OVERLAP,
    TIMETABLE_ORDER,
    OTHER_CODE,
    OTHER_PLACE
}
