package org.ginnel.gateways.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.gateways.CourseBook;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.gateways.ResultsBook;
import org.ginnel.gateways.ResultsBook.Below;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;
import org.ginnel.register.SentTables;
import org.ginnel.register.SentTables.Table;
import org.hibernate.query.Page;

/** An officer sends a file of her provider, sees what it would do, and has it taken in. */
@ApplicationScoped
@Transactional
class HandingIn {
    private static final int SHOWN = 20;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    SentTables tables;

    @Inject
    ResultsBook results;

    @Inject
    CourseBook courses;

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<ProviderFile.Row> latest(FileKind kind) {
        return files().latest(kind, Page.first(SHOWN)).stream()
                .map(ProviderFile::row)
                .toList();
    }

    /** Keeps the file and counts what it would do; nothing else changes. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    ProviderFileId send(FileKind kind, String name, byte[] content) {
        ProviderFileId id = new ProviderFileId(Ids.next());
        FileOutcome would = read(kind, id, content);
        if (would.read() == 0) {
            throw Refusal.of(HandinObstacle.NO_ROWS);
        }
        ProviderFile file = new ProviderFile(id, kind, name, acting.actor(), would, moment.now());
        files().add(file, content);
        files().list(id, would.refused());
        journal.record(file.sent());
        return id;
    }

    private FileOutcome read(FileKind kind, ProviderFileId id, byte[] content) {
        try (Table table = tables.open(content, kind.columns())) {
            return switch (kind) {
                case RESULTS -> results.take(table, id.value(), false, done -> {});
                case COURSES -> courses.take(table, false, done -> {});
            };
        }
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Look look(ProviderFileId id) {
        ProviderFile file = files().get(id);
        return new Look(file.row(), files().lines(id), file.kind() == FileKind.RESULTS ? results.below() : List.of());
    }

    /** Waits for the job, which does it under the hat of whoever asked. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void apply(ProviderFileId id) {
        ProviderFile file = files().get(id);
        if (files().content(id).isEmpty()) {
            throw Refusal.of(HandinObstacle.GONE);
        }
        file.ask(acting.actor(), moment.now());
    }

    private ProviderFiles files() {
        return new ProviderFiles_(em);
    }

    /** @param left the first thousand rows left out; {@code below} whose grades are too low, for an officer to decide */
    record Look(ProviderFile.Row file, List<Line> left, List<Below> below) {
        Look {
            left = List.copyOf(left);
            below = List.copyOf(below);
        }
    }
}
