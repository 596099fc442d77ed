package org.ginnel.gateways.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ginnel.gateways.CourseBook;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.gateways.ResultsBook;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;
import org.ginnel.register.SentTables;
import org.ginnel.register.SentTables.Table;
import org.hibernate.query.Page;

/** Takes the files in that wait: each whole, in one transaction, or not at all. */
@ApplicationScoped
@Transactional
class TakingIn {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LISTED = Duration.ofDays(30);
    private static final Duration DEAD = Duration.ofMinutes(10);

    @Inject
    EntityManager em;

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

    /** The next that waits, now this taker's; files whose node has died wait again. */
    @AllowedTo(AllowedTo.SYSTEM)
    Optional<Next> next() {
        files().forgetContents(moment.now().minus(KEPT));
        files().forgetLines(moment.now().minus(LISTED));
        files().untouched(FileState.READING, moment.now().minus(DEAD), Page.first(1))
                .forEach(file -> file.goBack(moment.now()));
        return files().next().map(files()::get).map(file -> {
            file.begin(moment.now());
            return new Next(file.id(), file.officer());
        });
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void take(ProviderFileId id, IntConsumer progress) {
        FileKind kind = files().get(id).kind();
        byte[] content = files().content(id).orElseThrow(() -> Refusal.of(HandinObstacle.GONE));
        try (Table table = tables.open(content, kind.columns())) {
            FileOutcome did = switch (kind) {
                case RESULTS -> results.take(table, id.value(), true, progress);
                case COURSES -> courses.take(table, true, progress);
            };
            journal.record(files().get(id).applied(did, moment.now()));
            files().list(id, did.refused());
            files().forgetContent(id);
        }
    }

    /** In a transaction of its own, so that it is seen while the file is being taken in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @AllowedTo(AllowedTo.SYSTEM)
    void tell(ProviderFileId id, int done) {
        files().tell(id, done, moment.now());
    }

    @AllowedTo(AllowedTo.SYSTEM)
    void refuse(ProviderFileId id, String why) {
        files().get(id).refused(why, moment.now());
        files().forgetContent(id);
    }

    private ProviderFiles files() {
        return new ProviderFiles_(em);
    }

    record Next(ProviderFileId file, Actor officer) {}
}
