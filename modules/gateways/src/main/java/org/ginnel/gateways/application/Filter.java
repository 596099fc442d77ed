package org.ginnel.gateways.application;

import java.util.Locale;

/**
 * Which lines of a queue are wanted.
 *
 * @param words part of a name or reference; empty for any
 * @param course as its id's text; empty for any
 * @param stage null for any
 */
record Filter(boolean decided, String words, String course, Stage stage, boolean late) {
    static final Filter WAITING = new Filter(false, "", "", null, false);

    Filter {
        words = words == null ? "" : words.strip().toLowerCase(Locale.UK);
        course = course == null ? "" : course.strip();
    }

    boolean lets(Queued line) {
        return lets(line.name(), line.row().reference())
                && (course.isEmpty() || line.row().offering().toString().equals(course))
                && (stage == null || line.row().stage() == stage)
                && (!late || line.late());
    }

    private boolean lets(String name, String reference) {
        return words.isEmpty()
                || name != null && name.toLowerCase(Locale.UK).contains(words)
                || reference != null && reference.toLowerCase(Locale.UK).contains(words);
    }
}
