package org.ginnel.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.jobs.Job;

/**
 * Removes the bytes of erased files, after the deed that erased them committed. The row is held meanwhile, so that the
 * same paper added again waits and then says that its bytes are gone.
 */
@ApplicationScoped
@Transactional
class Erasing implements Job {
    private static final Logger LOG = Logger.getLogger(Erasing.class.getName());

    @Inject
    EntityManager em;

    Config config = Config.here();

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public String name() {
        return "files-erase";
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    @AllowedTo(AllowedTo.SYSTEM)
    public int run(int batch) {
        List<?> erased = em.createNativeQuery("select sha256 from kernel.file where erased_at is not null"
                        + " and removed_at is null order by erased_at limit :batch for update skip locked")
                .setParameter("batch", batch)
                .getResultList();
        return (int) erased.stream().filter(id -> remove((String) id)).count();
    }

    private boolean remove(String id) {
        try {
            new Vault(config.files()).remove(new FileId(id));
        } catch (IOException failed) {
            LOG.log(Level.SEVERE, "the bytes of an erased file cannot be removed, tried again", failed);
            return false;
        }
        return em.createNativeQuery("update kernel.file set removed_at = clock_timestamp() where sha256 = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
