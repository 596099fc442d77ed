package org.ginnel.governance.convening;

import java.time.LocalDate;
import org.ginnel.governance.MeetingId;

/** What is left to do about a meeting: by when it must be public, and whether somebody waits for a second person. */
record Work(MeetingId id, String board, LocalDate day, Stage stage, LocalDate lastDay, boolean late, boolean confirm) {}
