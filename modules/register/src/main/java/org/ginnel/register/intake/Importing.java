package org.ginnel.register.intake;

import static org.ginnel.register.Role.ADMINISTRATOR;
import static org.ginnel.register.Role.SECRETARY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.IntakeAsked;
import org.ginnel.register.Intakes.RefusedRow;

/** Sends official lists to be checked and has the checked ones applied. The work itself is done by a job. */
@ApplicationScoped
@Transactional
class Importing {
    private static final int SHOWN = 50;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @AllowedTo({ADMINISTRATOR, SECRETARY})
    List<RunRow> latest() {
        return runs().latest(SHOWN);
    }

    @AllowedTo({ADMINISTRATOR, SECRETARY})
    List<RunRow> held() {
        return runs().held();
    }

    @AllowedTo({ADMINISTRATOR, SECRETARY})
    RunRow find(UUID run) {
        return runs().find(run).orElseThrow(NotFound::new);
    }

    @AllowedTo({ADMINISTRATOR, SECRETARY})
    List<RefusedRow> refusals(UUID run) {
        return runs().refusals(run);
    }

    /** Keeps a file until it was applied or a day has passed; the same content is kept once. */
    @AllowedTo({ADMINISTRATOR, SECRETARY})
    void keep(UUID upload, String fileName, InputStream content) {
        try {
            runs().keep(upload, fileName, content);
        } catch (IOException broken) {
            throw Refusal.of(IntakeObstacle.NOT_STORED);
        }
    }

    /** A dry run over a kept file. */
    @Once
    @AllowedTo({ADMINISTRATOR, SECRETARY})
    UUID check(String kind, LocalDate dateOfData, String source, UUID upload) {
        if (source == null || source.isBlank()) {
            throw Refusal.of(IntakeObstacle.NO_SOURCE);
        }
        return queue(wanted(kind, dateOfData, source.strip(), true), upload);
    }

    /** The same file, applied. The counts of its dry run were seen: rows that have gone are meant to. */
    @Once
    @AllowedTo({ADMINISTRATOR, SECRETARY})
    UUID apply(UUID dryRun) {
        RunRow checked = runs().find(dryRun).orElseThrow(NotFound::new);
        UUID upload = runs().fileToApply(dryRun)
                .orElseThrow(
                        () -> Refusal.of(checked.sent() ? IntakeObstacle.NOT_CHECKED : IntakeObstacle.UPLOAD_GONE));
        return queue(wanted(checked.kind(), checked.dateOfData(), checked.source(), false), upload);
    }

    private UUID queue(RunRow wanted, UUID upload) {
        runs().queue(wanted.id(), upload, wanted, acting.actor().person());
        journal.record(new IntakeAsked(wanted.id(), wanted.kind(), wanted.dryRun()));
        return wanted.id();
    }

    private static RunRow wanted(String kind, LocalDate day, String source, boolean dryRun) {
        String licence = Kinds.find(kind).licence();
        return new RunRow(
                Ids.next(),
                kind,
                "",
                RunState.WAITING,
                "",
                day,
                source,
                licence,
                dryRun,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                null,
                null,
                true);
    }

    private RunTables runs() {
        return () -> em;
    }
}
