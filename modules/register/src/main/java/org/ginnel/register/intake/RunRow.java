package org.ginnel.register.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.Texts;

/** A run as the pages show it. {@code sent} tells whether the file it read is still kept. */
record RunRow(
        UUID id,
        String kind,
        String title,
        RunState state,
        String fileName,
        LocalDate dateOfData,
        String source,
        String licence,
        boolean dryRun,
        long read,
        long added,
        long changed,
        long unchanged,
        long ended,
        long refused,
        String refusal,
        Instant started,
        Instant finished,
        boolean sent) {
    static String title(String kind) {
        return Texts.of("register", "intake.kind." + kind);
    }

    boolean underWay() {
        return state.underWay();
    }

    /** A dry run that went well can be applied as long as its file is kept. */
    boolean applicable() {
        return dryRun && sent && state == RunState.CHECKED;
    }
}
