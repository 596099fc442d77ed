package org.ginnel.governance.convening;

/** What the chair sees before allowing short notice: the meeting, its clear days, and what was recorded. */
record NoticeView(String board, Sitting sitting, ClearDays days, ShortNotice shortNotice) {}
