package org.ginnel.gateways.handin;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.NotFound;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Files that providers sent. Row-level security decides whose. */
interface ProviderFiles {
    /** Most rows left out that are listed one by one. */
    int LISTED = 1000;

    EntityManager em();

    @HQL("from ProviderFile f where f.kind = :kind order by f.sentAt desc, f.id")
    List<ProviderFile> latest(FileKind kind, Page page);

    @HQL("from ProviderFile f where f.state = :state and f.touched < :before order by f.touched, f.id")
    List<ProviderFile> untouched(FileState state, Instant before, Page page);

    default ProviderFile get(ProviderFileId id) {
        ProviderFile found = em().find(ProviderFile.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default void add(ProviderFile file, byte[] content) {
        em().persist(file);
        em().flush();
        em().createNativeQuery("insert into gateways.provider_file_content (file, content) values (:file, :content)")
                .setParameter("file", file.id().value())
                .setParameter("content", content)
                .executeUpdate();
    }

    /** Empty when it was taken in, or a day has passed. */
    default Optional<byte[]> content(ProviderFileId id) {
        List<?> found = em().createNativeQuery("select content from gateways.provider_file_content where file = :file")
                .setParameter("file", id.value())
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    default void forgetContent(ProviderFileId id) {
        em().createNativeQuery("delete from gateways.provider_file_content where file = :file")
                .setParameter("file", id.value())
                .executeUpdate();
    }

    /** Contents nobody asked to take in within this time. */
    default int forgetContents(Instant before) {
        return em().createNativeQuery("delete from gateways.provider_file_content c using gateways.provider_file f"
                        + " where f.id = c.file and (f.state in ('APPLIED', 'REFUSED')"
                        + " or f.state = 'CHECKED' and f.touched < :before)")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Rows left out of files that lie this long. */
    default int forgetLines(Instant before) {
        return em().createNativeQuery("delete from gateways.provider_file_line l using gateways.provider_file f"
                        + " where f.id = l.file and f.touched < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** The rows left out, in place of those listed before. */
    default void list(ProviderFileId id, List<Line> lines) {
        em().flush();
        em().createNativeQuery("delete from gateways.provider_file_line where file = :file")
                .setParameter("file", id.value())
                .executeUpdate();
        int place = 0;
        for (Line line : lines.subList(0, Math.min(LISTED, lines.size()))) {
            em().createNativeQuery("insert into gateways.provider_file_line (file, place, line, column_name, value,"
                            + " reason) values (:file, :place, :line, :column, :value, :reason)")
                    .setParameter("file", id.value())
                    .setParameter("place", place++)
                    .setParameter("line", line.line())
                    .setParameter("column", line.column())
                    .setParameter("value", line.value())
                    .setParameter("reason", line.reason())
                    .executeUpdate();
        }
    }

    default List<Line> lines(ProviderFileId id) {
        List<?> rows = em().createNativeQuery("select line, column_name, value, reason from gateways.provider_file_line"
                        + " where file = :file order by place")
                .setParameter("file", id.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Line(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** How far it is, said beside the transaction that takes it in. */
    default void tell(ProviderFileId id, int done, Instant now) {
        em().createNativeQuery("update gateways.provider_file set done = :done, touched = :now"
                        + " where id = :id and state = 'READING'")
                .setParameter("done", done)
                .setParameter("now", now)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** The next that waits, for one taker: others skip it. */
    default Optional<ProviderFileId> next() {
        List<?> found = em().createNativeQuery("select id from gateways.provider_file where state = 'WAITING'"
                        + " order by touched, id limit 1 for update skip locked")
                .getResultList();
        return found.stream().map(id -> new ProviderFileId((java.util.UUID) id)).findFirst();
    }
}
