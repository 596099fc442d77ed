package org.ginnel.governance.meeting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The published tables, by plain JDBC: no mapping of the working side can be reached from here. */
final class PublishedMeetings {
    private static final String MEETING =
            "select meeting_id, board_id, board_name, day, starts, ends, location, status,"
                    + " status_reason, serial, sequence, modified from governance.published_meeting ";

    private final DataSource source;

    PublishedMeetings(DataSource source) {
        this.source = source;
    }

    List<PublicMeeting> from(LocalDate day) {
        return rows(MEETING + "where day >= ? order by day, starts, board_name", PublishedMeetings::meeting, day);
    }

    List<PublicMeeting> before(LocalDate day) {
        return rows(
                MEETING + "where day < ? order by day desc, starts, board_name limit 100",
                PublishedMeetings::meeting,
                day);
    }

    List<PublicMeeting> ofBoard(UUID board) {
        return board == null
                ? rows(MEETING + "order by day, starts, meeting_id", PublishedMeetings::meeting)
                : rows(
                        MEETING + "where board_id = ? order by day, starts, meeting_id",
                        PublishedMeetings::meeting,
                        board);
    }

    Optional<PublicMeeting> find(UUID id) {
        return rows(MEETING + "where meeting_id = ?", PublishedMeetings::meeting, id).stream()
                .findFirst();
    }

    Optional<PublicVersion> version(UUID meeting, int serial) {
        return rows(
                        "select serial, issued_at, seal, clear_days, clear_days_needed, counted_days, short_notice, pack_id,"
                                + " coalesce(pack_bytes, 0) from governance.published_version where meeting_id = ?"
                                + " and serial = ?",
                        row -> version(row, items(meeting, serial)),
                        meeting,
                        serial)
                .stream()
                .findFirst();
    }

    Optional<PublicFile> file(UUID id) {
        return rows(
                        "select name, content from governance.published_file where id = ?",
                        row -> new PublicFile(row.getString(1), row.getBytes(2)),
                        id)
                .stream()
                .findFirst();
    }

    private List<PublicVersion.Item> items(UUID meeting, int serial) {
        List<Labelled> papers = rows(
                "select number, label, title, coalesce(pages, 0), coalesce(bytes, 0), file_id, withdrawn_on, withdrawal"
                        + " from governance.published_paper where meeting_id = ? and serial = ? order by label",
                PublishedMeetings::paper,
                meeting,
                serial);
        return rows(
                "select number, title, purpose, lead, minutes, exempt, part_exempt, added from"
                        + " governance.published_item where meeting_id = ? and serial = ? order by number",
                row -> item(row, papers),
                meeting,
                serial);
    }

    private static PublicMeeting meeting(ResultSet row) throws SQLException {
        return new PublicMeeting(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalTime.class),
                row.getObject(6, LocalTime.class),
                row.getString(7),
                Status.valueOf(row.getString(8)),
                row.getString(9),
                row.getInt(10),
                row.getInt(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }

    private static PublicVersion version(ResultSet row, List<PublicVersion.Item> items) throws SQLException {
        return new PublicVersion(
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                Arrays.stream(row.getString(6).split(","))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .toList(),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getLong(9),
                items);
    }

    private static PublicVersion.Item item(ResultSet row, List<Labelled> papers) throws SQLException {
        int number = row.getInt(1);
        return new PublicVersion.Item(
                number,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Integer.class),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                papers.stream()
                        .filter(paper -> paper.number() == number)
                        .map(Labelled::paper)
                        .toList());
    }

    private static Labelled paper(ResultSet row) throws SQLException {
        return new Labelled(
                row.getInt(1),
                new PublicVersion.Paper(
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)));
    }

    private <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the public side cannot be read", failed);
        }
    }

    private record Labelled(int number, PublicVersion.Paper paper) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
