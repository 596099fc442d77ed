package org.ginnel.governance.convening;

import static org.ginnel.governance.convening.MeetingExamples.DAY;
import static org.ginnel.governance.convening.MeetingExamples.HANA;
import static org.ginnel.governance.convening.MeetingExamples.TODAY;
import static org.ginnel.governance.convening.MeetingExamples.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

class MeetingsDbTest {
    private final TestDatabase database = TestDatabase.of("governance");

    private static Actor wearing(String role, UUID person, UUID scope) {
        Seat seat = new Seat(UUID.randomUUID(), role, scope, role);
        return new Actor(person, role, seat, List.of(seat));
    }

    private static Actor secretary() {
        return wearing(Role.SECRETARY, HANA.value(), UUID.randomUUID());
    }

    /** Each on a board of its own, so that tests do not meet on one day. */
    private MeetingId kept(Function<ScheduleMeeting, Meeting> story) {
        UUID board = UUID.randomUUID();
        database.sql("insert into governance.board (id, code, kind, name) values ('" + board + "', 'b-" + board
                + "', 'IMPROVEMENT', 'A board')");
        return database.as(secretary(), em -> {
            Meeting meeting = story.apply(new ScheduleMeeting(
                    new BoardId(board), DAY, LocalTime.of(10, 0), LocalTime.NOON, "Committee room 2"));
            new Meetings_(em).add(meeting);
            return meeting.id();
        });
    }

    private static Meeting withThreeItems(ScheduleMeeting order) {
        Meeting meeting = new Meeting(order, TODAY);
        meeting.startDraft();
        meeting.add(EditItem.open("Apologies", Purpose.INFORMATION, "Chair", 5, false));
        meeting.add(EditItem.open("Review", Purpose.DECISION, "Chair", 5, true));
        meeting.attach(item(meeting, 2), MeetingExamples.paper("Review of the autumn", Access.PUBLIC));
        meeting.add(MeetingExamples.exemptItem());
        meeting.attach(item(meeting, 3), MeetingExamples.paper("Prices", Access.EXEMPT));
        return meeting;
    }

    @Test
    void a_meeting_is_kept_with_its_items_in_order_their_papers_and_an_exemption() {
        MeetingId id = kept(MeetingsDbTest::withThreeItems);
        database.as(secretary(), em -> {
            Meeting meeting = new Meetings_(em).get(id);
            assertEquals(
                    List.of("Apologies", "Review", "Commission to Zanzibarium Ltd"),
                    meeting.agenda().items().stream().map(AgendaItem::title).toList());
            assertEquals("3", meeting.agenda().items().get(2).exemption().paragraphs());
            assertEquals(2, meeting.agenda().papers().count());
            assertEquals(HANA, meeting.agenda().items().get(2).exemption().decidedBy());
            return null;
        });
    }

    @Test
    void meetings_are_listed_ahead_and_past_and_a_board_meets_once_a_day() {
        MeetingId id = kept(MeetingsDbTest::withThreeItems);
        database.as(secretary(), em -> {
            Meetings meetings = new Meetings_(em);
            assertTrue(meetings.from(DAY).stream().anyMatch(row -> row.id().equals(id)));
            assertFalse(meetings.before(DAY).stream().anyMatch(row -> row.id().equals(id)));
            assertTrue(meetings.before(DAY.plusDays(1)).stream()
                    .anyMatch(row -> row.id().equals(id)));
            BoardId board = meetings.get(id).board();
            assertEquals(1, meetings.meetingOn(board, DAY));
            assertEquals(0, meetings.meetingOn(board, LocalDate.MAX.minusYears(999_990_000)));
            return null;
        });
    }

    @Test
    void the_second_meeting_of_a_board_on_a_day_is_refused_by_the_database_too() {
        MeetingId id = kept(MeetingsDbTest::withThreeItems);
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> database.sql("insert into governance.meeting (id, board_id, day, starts, ends, location, stage)"
                        + " select gen_random_uuid(), board_id, day, '14:00', '15:00', 'Elsewhere', 'DRAFT' from"
                        + " governance.meeting where id = '" + id + "'"));
        assertTrue(refused.getMessage().contains("one_meeting_a_day"));
    }

    @Test
    void without_an_actor_no_item_and_no_paper_is_seen() {
        kept(MeetingsDbTest::withThreeItems);
        assertEquals(List.of(0L, 0L, 0L), counts(Actor.NOBODY));
        assertEquals(List.of(0L, 0L, 0L), counts(wearing(Role.ADMINISTRATOR, UUID.randomUUID(), UUID.randomUUID())));
        assertEquals(List.of(0L, 0L, 0L), counts(wearing(Role.CHAIR, UUID.randomUUID(), UUID.randomUUID())));
        assertTrue(counts(secretary()).stream().allMatch(count -> count > 0));
    }

    @Test
    void the_board_sees_what_is_not_exempt_and_who_is_named_sees_that_too() {
        MeetingId id = kept(MeetingsDbTest::withThreeItems);
        UUID board = UUID.fromString(database.value("select board_id from governance.meeting where id = '" + id + "'"));
        UUID person = UUID.randomUUID();
        Actor member = wearing(Role.BOARD_MEMBER, person, board);
        assertEquals(List.of(2L, 1L, 1L), counts(member));
        database.as(secretary(), em -> {
            em.createNativeQuery("insert into governance.exempt_reader select id, :person from governance.agenda_item"
                            + " where meeting_id = :meeting and exempt_paragraphs is not null")
                    .setParameter("person", person)
                    .setParameter("meeting", id.value())
                    .executeUpdate();
            return null;
        });
        assertEquals(List.of(3L, 2L, 2L), counts(member));
    }

    private List<Long> counts(Actor actor) {
        return database.as(
                actor,
                em -> List.of("agenda_item", "paper", "paper_version").stream()
                        .map(table -> ((Number) em.createNativeQuery("select count(*) from governance." + table)
                                        .getSingleResult())
                                .longValue())
                        .toList());
    }

    @Test
    void of_two_orders_made_from_one_revision_one_wins_and_the_other_sees_both() throws Exception {
        MeetingId id = kept(MeetingsDbTest::withThreeItems);
        List<ItemId> seen = order(id);
        int revision = database.as(
                secretary(), em -> new Meetings_(em).get(id).agenda().revision());
        List<ItemId> hanas = List.of(seen.get(2), seen.get(1), seen.get(0));
        List<ItemId> cols = List.of(seen.get(1), seen.get(0), seen.get(2));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Boolean> kept = new ArrayList<>();
        try {
            for (Future<Boolean> done :
                    two.invokeAll(List.of(reorder(id, hanas, revision, start), reorder(id, cols, revision, start)))) {
                kept.add(done.get());
            }
        } finally {
            two.shutdown();
        }
        assertEquals(1, Collections.frequency(kept, true));
        assertEquals(kept.get(0) ? hanas : cols, order(id));
        List<ItemId> mine = kept.get(0) ? cols : hanas;
        assertTrue(order(id).containsAll(mine) && mine.size() == 3);
    }

    private Callable<Boolean> reorder(MeetingId id, List<ItemId> order, int revision, CyclicBarrier start) {
        return () -> {
            start.await();
            return database.as(secretary(), em -> {
                Meeting meeting = new Meetings_(em).change(id);
                if (!meeting.agenda().isCurrent(order, revision)) {
                    return false;
                }
                meeting.reorder(order, revision);
                return true;
            });
        };
    }

    private List<ItemId> order(MeetingId id) {
        return database.as(
                secretary(),
                em -> new Meetings_(em)
                        .get(id).agenda().items().stream().map(AgendaItem::id).toList());
    }
}
