package org.ginnel.governance.convening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.ginnel.governance.convening.MeetingExamples.COL;
import static org.ginnel.governance.convening.MeetingExamples.DAY;
import static org.ginnel.governance.convening.MeetingExamples.HANA;
import static org.ginnel.governance.convening.MeetingExamples.NEXT_YEAR;
import static org.ginnel.governance.convening.MeetingExamples.NOW;
import static org.ginnel.governance.convening.MeetingExamples.TODAY;
import static org.ginnel.governance.convening.MeetingExamples.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches the public side, read as the public reads it. */
class PublishedAgendasDbTest {
    private static final String CANARY = "zzkanarie";
    private final TestDatabase database = TestDatabase.of("governance");
    private Meeting meeting;
    private PublicAgenda agenda;

    @BeforeEach
    void publish() {
        UUID board = UUID.randomUUID();
        database.sql("insert into governance.board (id, code, kind, name) values ('" + board + "', 'b-" + board
                + "', 'IMPROVEMENT', 'A board')");
        meeting = new Meeting(
                new ScheduleMeeting(new BoardId(board), DAY, LocalTime.of(10, 0), LocalTime.NOON, "Room 2"), TODAY);
        meeting.startDraft();
        meeting.add(EditItem.open("Review", Purpose.DECISION, "J Okafor-Lunt", 20, true));
        meeting.attach(item(meeting, 1), MeetingExamples.paper("Review of the autumn", Access.PUBLIC));
        meeting.attach(item(meeting, 1), MeetingExamples.paper("For members " + CANARY, Access.BOARD));
        meeting.add(new EditItem(
                "Title " + CANARY,
                "A commission",
                Purpose.DECISION,
                "Lead " + CANARY,
                15,
                true,
                new Exemption("3", "Interest " + CANARY, HANA, NEXT_YEAR)));
        meeting.attach(item(meeting, 2), exemptPaper());
        MeetingExamples.cleared(meeting);
        meeting.propose(MeetingExamples.order(meeting, HANA));
        meeting.publish(MeetingExamples.order(meeting, COL));
        agenda = seal(Map.of());
    }

    private static AttachPaper exemptPaper() {
        return new AttachPaper(
                "Paper " + CANARY,
                "Owner " + CANARY,
                "Clearer " + CANARY,
                Access.EXEMPT,
                null,
                new Brought(new StoredPdf("ef".repeat(32), CANARY + ".pdf", 777_777, 33), HANA, NOW));
    }

    private PublicAgenda seal(Map<UUID, byte[]> there) {
        return database.run(em -> {
            PublicAgenda snapshot = PublicAgenda.of(
                    meeting, NOW, MeetingExamples.order(meeting, COL).days(), null);
            Map<UUID, byte[]> files = new HashMap<>(there);
            snapshot.files()
                    .forEach(paper -> files.putIfAbsent(
                            paper.file(),
                            new Pdf(PdfExamples.saying(CANARY, "The autumn went well")).cleaned(paper.title())));
            if (meeting.publicity().serial() == 1) {
                new Meetings_(em).add(meeting);
                em.flush();
            }
            new Meetings_(em).add(new AgendaVersion(snapshot, COL, HANA));
            PublishedAgendas published = () -> em;
            published.publish(snapshot, "A board", files, new Pack(snapshot, "A board", files).bytes());
            return snapshot;
        });
    }

    @Test
    void the_public_reads_numbers_titles_and_paragraphs_and_no_word_of_what_is_exempt() throws SQLException {
        List<String> everything = readableByThePublic();
        String all = String.join("\n", everything);
        assertTrue(all.contains("A commission"));
        assertTrue(all.contains("Review of the autumn"));
        assertFalse(
                all.contains(CANARY),
                () -> everything.stream()
                        .filter(cell -> cell.contains(CANARY))
                        .toList()
                        .toString());
        assertFalse(all.contains("777777"));
    }

    /** Every cell of every table that the role of the public may read; files as their text and raw. */
    private List<String> readableByThePublic() throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = database.open().getConnection();
                var statement = connection.createStatement()) {
            for (String table : tablesOfThePublic()) {
                try (ResultSet rows = statement.executeQuery("select * from governance." + table)) {
                    collect(rows, cells);
                }
            }
        }
        return cells;
    }

    private static void collect(ResultSet rows, List<String> cells) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                if (rows.getObject(column) instanceof byte[] file) {
                    cells.addAll(new Pdf(file).texts());
                    cells.add(new String(file, ISO_8859_1));
                } else {
                    cells.add(String.valueOf(rows.getObject(column)));
                }
            }
        }
    }

    private static Set<String> tablesOfThePublic() {
        return Set.of("published_meeting", "published_version", "published_item", "published_paper", "published_file");
    }

    @Test
    void the_role_of_the_public_reads_five_tables_and_nothing_else_and_writes_nowhere() throws SQLException {
        Set<String> readable = new TreeSet<>();
        try (Connection connection = database.open().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select c.oid::regclass::text, has_table_privilege(c.oid,"
                        + " 'insert, update, delete, truncate') from pg_class c join pg_namespace n on n.oid ="
                        + " c.relnamespace where c.relkind in ('r', 'v', 'm', 'p') and n.nspname not in"
                        + " ('pg_catalog', 'information_schema') and has_table_privilege(c.oid, 'select')")) {
            while (rows.next()) {
                readable.add(rows.getString(1).replace("governance.", ""));
                assertFalse(rows.getBoolean(2), rows.getString(1));
            }
        }
        assertEquals(new TreeSet<>(tablesOfThePublic()), readable);
    }

    @Test
    void a_published_version_is_sealed_and_neither_product_nor_owner_changes_it() {
        assertEquals(
                agenda.seal(),
                database.value("select seal from governance.agenda_version where meeting_id = '" + meeting.id() + "'"));
        assertThrows(
                IllegalStateException.class,
                () -> database.sql("update governance.agenda_version set content = 'other' where meeting_id = '"
                        + meeting.id() + "'"));
        for (String table : List.of("published_item", "published_version", "published_paper", "agenda_version")) {
            assertThrows(
                    RuntimeException.class,
                    () -> database.run(em -> em.createNativeQuery(
                                    "delete from governance." + table + " where meeting_id = '" + meeting.id() + "'")
                            .executeUpdate()));
        }
        assertThrows(
                RuntimeException.class,
                () -> database.run(em -> em.createNativeQuery(
                                "update governance.published_item set title = 'x' where meeting_id = '" + meeting.id()
                                        + "'")
                        .executeUpdate()));
    }

    @Test
    void a_withdrawn_paper_leaves_a_tombstone_everywhere_and_no_byte() {
        Paper review = meeting.agenda().papers().findFirst().orElseThrow();
        assertNotNull(file("select file_id"));
        meeting.withdraw(review.id(), WithdrawalReason.DATA_PROTECTION, TODAY);
        database.does(em -> {
            PublishedAgendas published = () -> em;
            published.withdraw(meeting.id(), review.id(), WithdrawalReason.DATA_PROTECTION, TODAY);
        });
        seal(Map.of());
        assertNull(file("select file_id"));
        assertNull(file("select title"));
        assertEquals("DATA_PROTECTION", file("select withdrawal"));
        assertEquals(
                "0",
                database.value("select count(*) from governance.published_file where name like 'paper-%'"
                        + " and id = '" + review.current().id() + "'"));
        assertNull(database.value("select pack_id from governance.published_version where serial = 1 and meeting_id = '"
                + meeting.id() + "'"));
        assertEquals(
                "2",
                database.value(
                        "select serial from governance.published_meeting where meeting_id = '" + meeting.id() + "'"));
    }

    private String file(String select) {
        return database.value(select + " from governance.published_paper where label = '1a' and meeting_id = '"
                + meeting.id() + "' order by serial desc");
    }

    @Test
    void calling_off_raises_the_sequence_of_the_calendar() {
        database.does(em -> {
            PublishedAgendas published = () -> em;
            published.callOff(meeting.id(), Stage.CANCELLED, "The room is flooded", NOW);
        });
        assertEquals(
                "CANCELLED 1",
                database.value("select status || ' ' || sequence from governance.published_meeting"
                        + " where meeting_id = '" + meeting.id() + "'"));
    }
}
