package org.ginnel.governance.convening;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Ids;

/**
 * Writes the public side: tables of their own, from the snapshot alone. Nothing here can read an item or a paper of the
 * working side.
 */
interface PublishedAgendas {
    EntityManager em();

    /** @param files the bytes to be public, by the paper version's id, for those not public yet */
    default void publish(PublicAgenda agenda, String boardName, Map<UUID, byte[]> files, byte[] pack) {
        meeting(agenda, boardName);
        files.forEach((id, bytes) -> file(id, nameOf(agenda, id), bytes));
        UUID packId = Ids.next();
        file(packId, "agenda-" + agenda.day() + "-" + agenda.serial() + ".pdf", pack);
        version(agenda, packId, pack.length);
        agenda.items().forEach(item -> item(agenda, item));
        agenda.items().forEach(item -> item.papers().forEach(paper -> paper(agenda, item, paper)));
    }

    private void meeting(PublicAgenda agenda, String boardName) {
        query("insert into governance.published_meeting (meeting_id, board_id, board_name, day, starts, ends, location,"
                        + " status, serial, sequence, modified) values (:meeting, :board, :name, :day, :starts, :ends,"
                        + " :location, 'CONFIRMED', :serial, 0, :at) on conflict (meeting_id) do update set board_name ="
                        + " excluded.board_name, day = excluded.day, starts = excluded.starts, ends = excluded.ends,"
                        + " location = excluded.location, serial = excluded.serial, modified = excluded.modified,"
                        + " sequence = published_meeting.sequence + 1")
                .setParameter("meeting", agenda.meeting().value())
                .setParameter("board", agenda.board().value())
                .setParameter("name", boardName)
                .setParameter("day", agenda.day())
                .setParameter("starts", agenda.starts())
                .setParameter("ends", agenda.ends())
                .setParameter("location", agenda.location())
                .setParameter("serial", agenda.serial())
                .setParameter("at", agenda.issuedAt())
                .executeUpdate();
    }

    private void version(PublicAgenda agenda, UUID pack, long bytes) {
        query("insert into governance.published_version (meeting_id, serial, issued_at, seal, clear_days,"
                        + " clear_days_needed, counted_days, short_notice, pack_id, pack_bytes) values (:meeting,"
                        + " :serial, :at, :seal, :got, :needed, :counted, :notice, :pack, :bytes)")
                .setParameter("meeting", agenda.meeting().value())
                .setParameter("serial", agenda.serial())
                .setParameter("at", agenda.issuedAt())
                .setParameter("seal", agenda.seal())
                .setParameter("got", agenda.notice().got())
                .setParameter("needed", agenda.notice().needed())
                .setParameter("counted", agenda.notice().counted())
                .setParameter("notice", agenda.notice().shortNotice())
                .setParameter("pack", pack)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    private void item(PublicAgenda agenda, PublicAgenda.Item item) {
        query(
                        "insert into governance.published_item (meeting_id, serial, number, title, purpose, lead, minutes, exempt,"
                                + " part_exempt, added) values (:meeting, :serial, :number, :title, :purpose, :lead,"
                                + " cast(:minutes as integer), :exempt, :part, :added)")
                .setParameter("meeting", agenda.meeting().value())
                .setParameter("serial", agenda.serial())
                .setParameter("number", item.number())
                .setParameter("title", item.title())
                .setParameter("purpose", Objects.toString(item.purpose(), null))
                .setParameter("lead", item.lead())
                .setParameter("minutes", Objects.toString(item.minutes(), null))
                .setParameter("exempt", item.exempt())
                .setParameter("part", item.partExempt())
                .setParameter("added", item.added())
                .executeUpdate();
    }

    private void paper(PublicAgenda agenda, PublicAgenda.Item item, PublicAgenda.PublicPaper paper) {
        query(
                        "insert into governance.published_paper (meeting_id, serial, label, number, paper_id, title, pages, bytes,"
                                + " file_id, withdrawn_on, withdrawal) select cast(:meeting as uuid), :serial, :label, :number,"
                                + " cast(:paper as uuid), cast(:title as text), cast(:pages as integer), f.bytes, f.id,"
                                + " cast(:on as date), cast(:reason as text) from (select 1) one left join (select id,"
                                + " length(content) as bytes from governance.published_file where id = cast(:file as uuid)) f"
                                + " on true")
                .setParameter("meeting", agenda.meeting().toString())
                .setParameter("serial", agenda.serial())
                .setParameter("label", paper.label())
                .setParameter("number", item.number())
                .setParameter("paper", paper.paper().toString())
                .setParameter("title", paper.title())
                .setParameter("pages", Objects.toString(paper.pages(), null))
                .setParameter("on", Objects.toString(paper.withdrawnOn(), null))
                .setParameter("reason", Objects.toString(paper.withdrawal(), null))
                .setParameter("file", Objects.toString(paper.file(), null))
                .executeUpdate();
    }

    private void file(UUID id, String name, byte[] bytes) {
        query("insert into governance.published_file (id, name, content) values (:id, :name, :content)"
                        + " on conflict (id) do nothing")
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("content", bytes)
                .executeUpdate();
    }

    private static String nameOf(PublicAgenda agenda, UUID file) {
        return agenda.items().stream()
                .flatMap(item -> item.papers().stream())
                .filter(paper -> file.equals(paper.file()))
                .map(paper -> "paper-" + paper.label() + "-" + agenda.day() + ".pdf")
                .findFirst()
                .orElseThrow();
    }

    /** Tombstones in every version, and the bytes gone: those of the paper and of every pack it was bound into. */
    default void withdraw(MeetingId meeting, PaperId paper, WithdrawalReason reason, java.time.LocalDate on) {
        query("delete from governance.published_file where id in (select v.pack_id from governance.published_version v"
                        + " join governance.published_paper p on p.meeting_id = v.meeting_id and p.serial = v.serial"
                        + " where p.paper_id = :paper union select file_id from governance.published_paper"
                        + " where paper_id = :paper)")
                .setParameter("paper", paper.value())
                .executeUpdate();
        query("update governance.published_paper set title = null, pages = null, bytes = null, file_id = null,"
                        + " withdrawn_on = :on, withdrawal = :reason where paper_id = :paper and meeting_id = :meeting")
                .setParameter("on", on)
                .setParameter("reason", reason.name())
                .setParameter("paper", paper.value())
                .setParameter("meeting", meeting.value())
                .executeUpdate();
    }

    default void callOff(MeetingId meeting, Stage how, String reason, Instant at) {
        query("update governance.published_meeting set status = :status, status_reason = :reason, modified = :at,"
                        + " sequence = sequence + 1 where meeting_id = :meeting")
                .setParameter("status", how.name())
                .setParameter("reason", reason)
                .setParameter("at", at)
                .setParameter("meeting", meeting.value())
                .executeUpdate();
    }

    /** The bytes of files that are public already: a later pack binds them again. */
    default byte[] content(UUID file) {
        List<?> found = query("select content from governance.published_file where id = :id")
                .setParameter("id", file)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    private Query query(String sql) {
        return em().createNativeQuery(sql);
    }
}
