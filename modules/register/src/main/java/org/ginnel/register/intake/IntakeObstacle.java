package org.ginnel.register.intake;

import org.ginnel.kernel.Reason;

/** Why a whole file, or the wish to read it, is refused. */
enum IntakeObstacle implements Reason {
    UNKNOWN_KIND,
    NO_FILE,
    ALREADY_RUNNING,
    OLDER_THAN_HELD,
    DATE_AHEAD,
    NO_SOURCE,
    EMPTY_FILE,
    NO_ROWS,
    TOO_LARGE,
    NOT_TEXT,
    WRONG_ENCODING,
    CUT_OFF,
    SEVERAL_PARTS,
    BAD_QUOTES,
    FIELD_TOO_LONG,
    WRONG_WIDTH,
    COLUMN_TWICE,
    WRONG_COLUMNS,
    LOOKS_LIKE,
    NOT_JSON,
    ALL_REFUSED,
    MANY_ENDED,
    NOT_STORED,
    NOT_CHECKED,
    UPLOAD_GONE;

    /** Whether the first detail is the line at which it was seen. */
    boolean hasLine() {
        return switch (this) {
            case TOO_LARGE, NOT_TEXT, WRONG_ENCODING, CUT_OFF, BAD_QUOTES, FIELD_TOO_LONG, WRONG_WIDTH, NOT_JSON ->
                true;
            default -> false;
        };
    }
}
