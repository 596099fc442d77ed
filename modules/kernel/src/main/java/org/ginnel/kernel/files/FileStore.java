package org.ginnel.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Setting;

/**
 * The papers' bytes by their hash. It knows no rights: who may read or erase a file is decided by the deed that holds its
 * id. Called inside deeds.
 */
@ApplicationScoped
public class FileStore {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    Config config = Config.here();

    /** Makes a checked file one of the product's, in the deed's transaction; counted for the person, by the day. */
    public FileId keep(CheckedFile file) {
        count();
        em.createNativeQuery("insert into kernel.file (sha256, size, media_type) values (:id, :size, :type)"
                        + " on conflict (sha256) do update set erased_at = null, erased_why = null, removed_at = null,"
                        + " stored_at = clock_timestamp() where file.erased_at is not null")
                .setParameter("id", file.id().value())
                .setParameter("size", file.size())
                .setParameter("type", file.mediaType())
                .executeUpdate();
        if (!vault().holds(file.id())) {
            throw new IllegalStateException("the bytes of an upload are gone");
        }
        return file.id();
    }

    /** What is known of a file; nothing when it never was here or was erased. */
    public Optional<CheckedFile> find(FileId id) {
        List<?> rows = em.createNativeQuery(
                        "select size, media_type from kernel.file where sha256 = :id and erased_at is null")
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new CheckedFile(id, ((Number) c[0]).longValue(), (String) c[1]))
                .findFirst();
    }

    /** Copies the bytes out after counting their hash again. */
    public void read(FileId id, OutputStream out) {
        if (find(id).isEmpty()) {
            throw new NotFound();
        }
        try {
            vault().read(id, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Nobody can read it any more, and its bytes are removed within a minute of the deed's commit; a row stays that says
     * so. The caller knows that nobody else needs the file.
     */
    public void erase(FileId id, String why) {
        int erased = em.createNativeQuery("update kernel.file set erased_at = clock_timestamp(), erased_why = :why"
                        + " where sha256 = :id and erased_at is null")
                .setParameter("why", why)
                .setParameter("id", id.value())
                .executeUpdate();
        if (erased == 0) {
            throw new NotFound();
        }
    }

    private void count() {
        UUID person = acting.actor().person();
        if (person == null) {
            return;
        }
        long most = config.number(Setting.FILES_A_DAY);
        int counted = em.createNativeQuery("insert into kernel.file_tally as t (person, day, files)"
                        + " select :person, cast(:day as date), 1 where :most > 0"
                        + " on conflict (person, day) do update set files = t.files + 1 where t.files < :most")
                .setParameter("person", person)
                .setParameter("day", moment.today())
                .setParameter("most", most)
                .executeUpdate();
        if (counted == 0) {
            throw Refusal.of(FileObstacle.TOO_MANY_TODAY, most);
        }
    }

    private Vault vault() {
        return new Vault(config.files());
    }
}
