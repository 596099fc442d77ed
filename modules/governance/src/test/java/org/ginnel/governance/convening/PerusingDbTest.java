package org.ginnel.governance.convening;

import static org.ginnel.governance.convening.MeetingExamples.COL;
import static org.ginnel.governance.convening.MeetingExamples.DAY;
import static org.ginnel.governance.convening.MeetingExamples.HANA;
import static org.ginnel.governance.convening.MeetingExamples.NOW;
import static org.ginnel.governance.convening.MeetingExamples.TODAY;
import static org.ginnel.governance.convening.MeetingExamples.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads an exempt item: named to it, sitting on the board today, under the board's hat; each reading on record. */
class PerusingDbTest {
    private final TestDatabase database = TestDatabase.of("governance");
    private final BoardId board = new BoardId(UUID.randomUUID());
    private final OneBoard boards = new OneBoard(board);
    private MeetingId id;
    private ItemId exempt;
    private PaperId paper;

    @BeforeEach
    void a_meeting_with_an_exempt_item() {
        database.sql("insert into governance.board (id, code, kind, name) values ('" + board + "', 'b-" + board
                + "', 'IMPROVEMENT', 'A board')");
        Meeting meeting = database.as(secretary(), em -> {
            Meeting made = new Meeting(
                    new ScheduleMeeting(board, DAY, LocalTime.of(10, 0), LocalTime.NOON, "Committee room 2"), TODAY);
            made.startDraft();
            made.add(EditItem.open("Apologies", Purpose.INFORMATION, "Chair", 5, false));
            made.add(MeetingExamples.exemptItem());
            made.attach(item(made, 2), MeetingExamples.paper("Prices", Access.EXEMPT));
            made.attach(item(made, 2), MeetingExamples.paper("Not cleared", Access.EXEMPT));
            made.sendForClearance(TODAY);
            made.clear(MeetingExamples.paper(made, 1).id(), true);
            made.agenda().item(item(made, 2)).name(made.id(), COL, true);
            new Meetings_(em).add(made);
            return made;
        });
        id = meeting.id();
        exempt = item(meeting, 2);
        paper = MeetingExamples.paper(meeting, 1).id();
        boards.sit(COL);
        boards.sit(HANA);
    }

    private static Actor wearing(String role, PersonId person, UUID scope) {
        Seat seat = new Seat(UUID.randomUUID(), role, scope, role);
        return new Actor(person.value(), role, seat, List.of(seat));
    }

    private Actor secretary() {
        return wearing(Role.SECRETARY, HANA, UUID.randomUUID());
    }

    private Actor member(PersonId person) {
        return wearing(Role.BOARD_MEMBER, person, board.value());
    }

    private <T> T as(Actor actor, Function<Perusing, T> deed) {
        return new Acting()
                .as(
                        actor,
                        () -> database.as(actor, em -> {
                            Perusing perusing = new Perusing();
                            perusing.em = em;
                            perusing.acting = new Acting();
                            perusing.moment = () -> NOW;
                            perusing.journal = boards.journal();
                            perusing.boards = boards;
                            perusing.store = new PaperBytes() {
                                @Override
                                byte[] read(String sha256) {
                                    return sha256.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                                }
                            };
                            perusing.facts = new MeetingFacts();
                            perusing.facts.boards = boards;
                            return deed.apply(perusing);
                        }));
    }

    @Test
    void who_is_named_reads_it_with_the_papers_that_are_cleared_and_it_is_on_record() {
        ExemptView view = as(member(COL), perusing -> perusing.read(id, exempt));
        assertEquals("Commission to Zanzibarium Ltd", view.title());
        assertEquals(
                List.of("Prices"),
                view.papers().stream().map(AgendaView.PaperView::title).toList());
        assertEquals(
                "paper.pdf",
                as(member(COL), perusing -> perusing.file(id, exempt, paper)).name());
        assertEquals(List.of("exempt-item " + exempt, "exempt-paper " + paper), boards.looked);
    }

    @Test
    void it_stands_among_what_is_open_to_them_until_the_meeting_is_over() {
        assertEquals(
                List.of(2),
                as(member(COL), Perusing::mine).stream()
                        .map(Meetings.Named::number)
                        .toList());
        assertEquals(List.of(), as(member(HANA), Perusing::mine));
        database.sql(
                "select set_config('app.role', 'SYSTEM', false)",
                "update governance.meeting set day = '2027-01-04' where id = '" + id + "'");
        assertEquals(List.of(), as(member(COL), Perusing::mine));
    }

    @Test
    void a_member_who_is_not_named_finds_nothing_there() {
        closedTo(member(HANA));
    }

    @Test
    void under_another_hat_it_is_not_there() {
        closedTo(wearing(Role.BOARD_MEMBER, COL, UUID.randomUUID()));
    }

    @Test
    void whose_term_is_over_finds_nothing_there() {
        boards.leave(COL);
        closedTo(member(COL));
        assertEquals(List.of(), as(member(COL), Perusing::mine));
    }

    private void closedTo(Actor actor) {
        assertThrows(NotFound.class, () -> as(actor, perusing -> perusing.read(id, exempt)));
        assertThrows(NotFound.class, () -> as(actor, perusing -> perusing.file(id, exempt, paper)));
        assertEquals(List.of(), boards.looked);
    }

    @Test
    void the_database_shows_a_reader_their_own_name_and_nobody_elses() {
        assertEquals(1L, named(member(COL)));
        assertEquals(0L, named(member(HANA)));
        assertEquals(0L, named(wearing(Role.ADMINISTRATOR, HANA, UUID.randomUUID())));
        assertEquals(1L, named(secretary()));
    }

    private long named(Actor actor) {
        return database.as(
                actor,
                em -> ((Number) em.createNativeQuery(
                                        "select count(*) from governance.exempt_reader where item_id = :item")
                                .setParameter("item", exempt.value())
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void the_secretariat_opens_any_paper_also_before_it_is_cleared() {
        PaperId waiting = database.as(
                secretary(),
                em -> MeetingExamples.paper(new Meetings_(em).get(id), 2).id());
        assertEquals(
                "paper.pdf",
                as(secretary(), perusing -> perusing.file(id, exempt, waiting)).name());
        assertThrows(NotFound.class, () -> as(member(COL), perusing -> perusing.file(id, exempt, waiting)));
        assertThrows(
                NotFound.class,
                () -> as(secretary(), perusing -> perusing.file(id, exempt, new PaperId(UUID.randomUUID()))));
    }
}
