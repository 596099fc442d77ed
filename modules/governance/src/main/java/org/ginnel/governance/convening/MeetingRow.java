package org.ginnel.governance.convening;

import java.time.LocalDate;

/**
 * A line of the secretary's list of meetings.
 *
 * @param publishBy the last day to publish in time; null when it is published, or past, or not known yet
 * @param late whether that day is over and nothing is published
 */
record MeetingRow(Meetings.Row meeting, String board, LocalDate publishBy, boolean late) {}
