package org.ginnel.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.jobs.Job;

/**
 * Removes bytes that no deed kept. An upload is put down before its form is decided on; the form may be refused and never
 * sent again. After a day nobody can still be filling it in.
 */
@ApplicationScoped
@Transactional
class Orphaning implements Job {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int ASKED_AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    Config config = Config.here();

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public String name() {
        return "files-orphans";
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public int run(int batch) {
        Vault vault = new Vault(config.files());
        Instant then = moment.now().minus(PATIENCE);
        try {
            vault.dropDrafts(then);
            List<FileId> orphans = orphans(vault.before(then));
            List<FileId> now = orphans.subList(0, Math.min(batch, orphans.size()));
            for (FileId orphan : now) {
                vault.removeBefore(orphan, then);
            }
            return now.size();
        } catch (IOException failed) {
            throw new UncheckedIOException("the vault cannot be swept", failed);
        }
    }

    private List<FileId> orphans(List<FileId> old) {
        List<FileId> orphans = new ArrayList<>();
        for (int from = 0; from < old.size(); from += ASKED_AT_ONCE) {
            List<FileId> some = old.subList(from, Math.min(from + ASKED_AT_ONCE, old.size()));
            List<?> kept = em.createNativeQuery(
                            "select sha256 from kernel.file where removed_at is null and sha256 in (:ids)")
                    .setParameter("ids", some.stream().map(FileId::value).toList())
                    .getResultList();
            Set<Object> ours = new HashSet<>(kept);
            some.stream().filter(id -> !ours.contains(id.value())).forEach(orphans::add);
        }
        return orphans;
    }
}
