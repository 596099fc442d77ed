package org.ginnel.register.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ginnel.register.Intakes.RefusedRow;

/** The runs and the files sent for them, as the pages ask for them. */
interface RunTables {
    int PART = 1 << 20;
    String ROW = "select r.id, r.kind, r.state, r.file_name, r.date_of_data, r.source, r.licence, r.dry_run, r.read,"
            + " r.added, r.changed, r.unchanged, r.ended, r.refused, r.refusal, r.started, r.finished, exists (select from"
            + " register.intake_upload u where u.id = r.upload and u.complete) from register.intake_run r";

    EntityManager em();

    /** Newest first. */
    default List<RunRow> latest(int most) {
        return rows(em().createNativeQuery(ROW + " order by r.started desc, r.id limit :most")
                .setParameter("most", most));
    }

    /** For each kind the run that was applied last. */
    default List<RunRow> held() {
        return rows(
                em().createNativeQuery(ROW + " join (select distinct on (kind) id from register.intake_run where state"
                        + " = 'APPLIED' order by kind, started desc) last on last.id = r.id order by r.kind"));
    }

    default Optional<RunRow> find(UUID run) {
        return rows(em().createNativeQuery(ROW + " where r.id = :run").setParameter("run", run)).stream()
                .findFirst();
    }

    default List<RefusedRow> refusals(UUID run) {
        return raw(em().createNativeQuery(
                                "select line, column_name, value, reason from register.intake_refusal where run"
                                        + " = :run order by line, position")
                        .setParameter("run", run))
                .map(row -> new RefusedRow(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** Keeps a file in parts under an id made from its content: the same file is kept once. */
    default void keep(UUID upload, String fileName, InputStream content) throws IOException {
        int made = em().createNativeQuery(
                        "insert into register.intake_upload (id, file_name, complete) values (:id, :name,"
                                + " true) on conflict (id) do update set sent = now() where false")
                .setParameter("id", upload)
                .setParameter("name", fileName)
                .executeUpdate();
        if (made == 0) {
            return;
        }
        int part = 0;
        for (byte[] bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
            em().createNativeQuery("insert into register.intake_upload_part (upload, part, content) values (:id, :part,"
                            + " :content)")
                    .setParameter("id", upload)
                    .setParameter("part", part++)
                    .setParameter("content", bytes)
                    .executeUpdate();
        }
    }

    /** A run that a node will take up within seconds. */
    default void queue(UUID run, UUID upload, RunRow wanted, UUID who) {
        em().createNativeQuery(
                        "insert into register.intake_run (id, kind, file_name, date_of_data, source, licence, who,"
                                + " dry_run, upload, state) select :run, :kind, file_name, :day, :source, :licence, :who, :dry, id,"
                                + " 'WAITING' from register.intake_upload where id = :upload")
                .setParameter("run", run)
                .setParameter("kind", wanted.kind())
                .setParameter("day", wanted.dateOfData())
                .setParameter("source", wanted.source())
                .setParameter("licence", wanted.licence())
                .setParameter("who", who)
                .setParameter("dry", wanted.dryRun())
                .setParameter("upload", upload)
                .executeUpdate();
    }

    /** The kept file of a dry run, unless it was applied already; held so that nobody else applies it now. */
    default Optional<UUID> fileToApply(UUID dryRun) {
        List<?> found = em().createNativeQuery("select u.id from register.intake_run r join register.intake_upload u on"
                        + " u.id = r.upload where r.id = :run and r.dry_run and r.state = 'CHECKED' and not exists (select"
                        + " from register.intake_run a where a.upload = u.id and not a.dry_run and a.kind = r.kind and"
                        + " a.state in ('WAITING', 'READING')) for update of r, u")
                .setParameter("run", dryRun)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    private static List<RunRow> rows(Query query) {
        return raw(query).map(RunTables::row).toList();
    }

    private static Stream<Object[]> raw(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static RunRow row(Object[] r) {
        return new RunRow(
                (UUID) r[0],
                (String) r[1],
                RunRow.title((String) r[1]),
                RunState.valueOf((String) r[2]),
                (String) r[3],
                r[4] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) r[4],
                (String) r[5],
                (String) r[6],
                (Boolean) r[7],
                (Long) r[8],
                (Long) r[9],
                (Long) r[10],
                (Long) r[11],
                (Long) r[12],
                (Long) r[13],
                (String) r[14],
                instant(r[15]),
                instant(r[16]),
                (Boolean) r[17]);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at
                ? at.toInstant()
                : value instanceof java.sql.Timestamp at ? at.toInstant() : (Instant) value;
    }
}
