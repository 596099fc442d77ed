package org.ginnel.governance.convening;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotFound;
import org.hibernate.annotations.processing.HQL;

/** Meetings of every board. */
interface Meetings {
    EntityManager em();

    @HQL("select m.id, m.board, m.sitting.day, m.sitting.starts, m.stage, m.publicity.serial from Meeting m"
            + " where m.sitting.day >= :from order by m.sitting.day, m.sitting.starts")
    List<Row> from(LocalDate from);

    @HQL("select m.id, m.board, m.sitting.day, m.sitting.starts, m.stage, m.publicity.serial from Meeting m"
            + " where m.sitting.day < :until order by m.sitting.day desc, m.sitting.starts fetch first 50 rows only")
    List<Row> before(LocalDate until);

    @HQL("from Meeting m where m.sitting.day > :day and m.stage in (SCHEDULED, CALL_OPEN, DRAFT, CLEARANCE, CLEARED,"
            + " PUBLISHED) order by m.sitting.day, m.sitting.starts fetch first 30 rows only")
    List<Meeting> openFrom(LocalDate day);

    @HQL("select count(m) from Meeting m where m.board = :board")
    long countOf(BoardId board);

    @HQL("select count(m) from Meeting m where m.board = :board and m.sitting.day = :day"
            + " and m.stage not in (CANCELLED, POSTPONED)")
    long meetingOn(BoardId board, LocalDate day);

    @HQL("select m.id, i.id, m.sitting.day, i.position from Meeting m join m.agenda.items i join i.readers r"
            + " where r.value = :person and m.board = :board and m.sitting.day >= :from"
            + " and m.stage not in (CANCELLED, POSTPONED) order by m.sitting.day, i.position")
    List<Named> namedTo(UUID person, BoardId board, LocalDate from);

    /** How many papers, in whatever version, have these bytes. */
    @HQL("select count(v) from PaperVersion v where v.sha256 = :sha256")
    long versionsOf(String sha256);

    default Meeting get(MeetingId id) {
        Meeting found = em().find(Meeting.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** For a change: two people at once stand in line, and the second decides by what the first left. */
    default Meeting change(MeetingId id) {
        Meeting found = em().find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    default void add(Meeting meeting) {
        em().persist(meeting);
    }

    /** Everything before it is written first: the version seals what stands in the tables. */
    default void add(AgendaVersion version) {
        em().flush();
        em().persist(version);
    }

    /** An item that is open to a reader. */
    record Named(MeetingId meeting, ItemId item, LocalDate day, Integer number) {}

    record Row(MeetingId id, BoardId board, LocalDate day, LocalTime starts, Stage stage, Integer serial) {}
}
