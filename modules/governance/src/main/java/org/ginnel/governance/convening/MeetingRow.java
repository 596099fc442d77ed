package org.ginnel.governance.convening;

/** A line of the secretary's list of meetings. */
record MeetingRow(Meetings.Row meeting, String board) {}
