package org.ginnel.governance.convening;

import static org.ginnel.governance.convening.MeetingExamples.COL;
import static org.ginnel.governance.convening.MeetingExamples.DAY;
import static org.ginnel.governance.convening.MeetingExamples.HANA;
import static org.ginnel.governance.convening.MeetingExamples.TODAY;
import static org.ginnel.governance.convening.MeetingExamples.cleared;
import static org.ginnel.governance.convening.MeetingExamples.inDraft;
import static org.ginnel.governance.convening.MeetingExamples.item;
import static org.ginnel.governance.convening.MeetingExamples.paper;
import static org.ginnel.governance.convening.MeetingExamples.published;
import static org.ginnel.governance.convening.MeetingExamples.withAPaper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeetingTest {
    @Test
    void a_meeting_is_called_for_a_day_ahead_that_ends_after_it_begins_somewhere() {
        ScheduleMeeting order =
                new ScheduleMeeting(MeetingExamples.BOARD, TODAY, LocalTime.NOON, LocalTime.of(10, 0), " ");
        assertEquals(
                List.of(AgendaObstacle.DAY_NOT_AHEAD, AgendaObstacle.ENDS_BEFORE_IT_BEGINS, AgendaObstacle.NO_LOCATION),
                reasons(order.obstacles(TODAY)));
        refuses(AgendaObstacle.DAY_NOT_AHEAD, () -> new Meeting(order, TODAY));
        assertEquals(
                List.of(
                        AgendaObstacle.NO_BOARD,
                        AgendaObstacle.NO_DAY,
                        AgendaObstacle.NO_TIME,
                        AgendaObstacle.NO_TIME,
                        AgendaObstacle.NO_LOCATION),
                reasons(new ScheduleMeeting(null, null, null, null, null).obstacles(TODAY)));
    }

    private static List<Reason> reasons(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::reason).toList();
    }

    @Test
    void everything_that_is_wrong_with_an_item_is_said_at_once_in_the_order_of_its_form() {
        DraftItem draft =
                new DraftItem(" ", null, Purpose.DECISION, "", null, false, new DraftExemption("9", "", TODAY));
        Refusal refusal = assertThrows(Refusal.class, () -> draft.decided(HANA, TODAY));
        assertEquals(
                List.of("title", "minutes", "publicTitle", "paragraphs", "publicInterest", "reviewOn"),
                refusal.obstacles().stream().map(Obstacle::field).toList());
    }

    @Test
    void everything_that_is_wrong_with_a_paper_and_its_file_is_said_at_once() {
        Taken none = Taken.refused(List.of(Obstacle.of(AgendaObstacle.NO_FILE)), "file");
        DraftPaper draft = new DraftPaper(" ", null, "", Access.EXEMPT, new DraftExemption("", null, null), none);
        assertEquals(
                List.of("paperTitle", "owner", "clearer", "file", "paragraphs", "publicInterest", "reviewOn"),
                draft.obstacles(TODAY).stream().map(Obstacle::field).toList());
    }

    @Test
    void an_item_takes_from_no_time_to_ten_hours() {
        refuses(AgendaObstacle.NO_MINUTES, () -> EditItem.open("Apologies", Purpose.DECISION, "J", -1, false));
        refuses(AgendaObstacle.NO_MINUTES, () -> EditItem.open("Apologies", Purpose.DECISION, "J", 601, false));
        assertEquals(
                600,
                EditItem.open("Apologies", Purpose.DECISION, "J", 600, false).minutes());
    }

    @Test
    void items_are_numbered_in_their_order_without_gaps() {
        Meeting meeting = withAPaper();
        meeting.add(EditItem.open("Any other business", Purpose.DISCUSSION, "Chair", 5, false));
        meeting.remove(item(meeting, 1));
        assertEquals(List.of("1 Autumn review", "2 Any other business"), agenda(meeting));
    }

    @Test
    void the_order_is_changed_by_who_names_every_item_and_saw_the_last_change() {
        Meeting meeting = withAPaper();
        List<ItemId> swapped = List.of(item(meeting, 2), item(meeting, 1));
        int seen = meeting.agenda().revision();
        meeting.reorder(swapped, seen);
        assertEquals(List.of("1 Autumn review", "2 Apologies and interests"), agenda(meeting));
        assertEquals(seen + 1, meeting.agenda().revision());
    }

    @Test
    void an_order_made_from_an_older_agenda_or_not_naming_every_item_changes_nothing() {
        Meeting meeting = withAPaper();
        int seen = meeting.agenda().revision();
        List<ItemId> swapped = List.of(item(meeting, 2), item(meeting, 1));
        refuses(AgendaObstacle.CHANGED_MEANWHILE, () -> meeting.reorder(swapped, seen - 1));
        refuses(AgendaObstacle.CHANGED_MEANWHILE, () -> meeting.reorder(swapped.subList(0, 1), seen));
        refuses(AgendaObstacle.CHANGED_MEANWHILE, () -> meeting.reorder(List.of(swapped.get(0), swapped.get(0)), seen));
        assertEquals(List.of("1 Apologies and interests", "2 Autumn review"), agenda(meeting));
        assertEquals(seen, meeting.agenda().revision());
    }

    private static List<String> agenda(Meeting meeting) {
        return meeting.agenda().items().stream()
                .map(item -> item.position() + " " + item.title())
                .toList();
    }

    @Test
    void an_item_that_somebody_changed_meanwhile_is_not_overwritten() {
        Meeting meeting = withAPaper();
        EditItem other = EditItem.open("Winter review", Purpose.DECISION, "J", 5, true);
        refuses(AgendaObstacle.CHANGED_MEANWHILE, () -> meeting.edit(item(meeting, 2), 7, other));
        meeting.edit(item(meeting, 2), 0, other);
        assertEquals("Winter review", meeting.agenda().items().get(1).title());
    }

    @Test
    void an_item_has_a_title_and_an_exempt_one_a_title_for_the_public_too() {
        refuses(AgendaObstacle.NO_TITLE, () -> EditItem.open(" ", Purpose.DECISION, "J", 5, false));
        refuses(
                AgendaObstacle.NO_PUBLIC_TITLE,
                () -> new EditItem(
                        "Secret",
                        "",
                        Purpose.DECISION,
                        "J",
                        5,
                        false,
                        MeetingExamples.exemptItem().exemption()));
    }

    @Test
    void an_exemption_names_paragraphs_reasons_and_a_later_look() {
        refuses(AgendaObstacle.NO_PARAGRAPH, () -> Exemption.decide("8", "why", HANA, DAY, TODAY));
        refuses(AgendaObstacle.NO_PUBLIC_INTEREST, () -> Exemption.decide("3", " ", HANA, DAY, TODAY));
        refuses(AgendaObstacle.REVIEW_NOT_AHEAD, () -> Exemption.decide("3", "why", HANA, TODAY, TODAY));
        assertEquals("1, 3", Exemption.decide("1,3", "why", HANA, DAY, TODAY).paragraphs());
    }

    @Test
    void a_paper_has_a_title_an_owner_and_somebody_who_clears_it() {
        Refusal refusal = assertThrows(Refusal.class, () -> new AttachPaper("", "", "", Access.PUBLIC, null, null));
        assertTrue(refusal.has(AgendaObstacle.NO_PAPER_TITLE));
        assertTrue(refusal.has(AgendaObstacle.NO_OWNER));
        assertTrue(refusal.has(AgendaObstacle.NO_CLEARER));
    }

    @Test
    void who_sits_on_the_board_is_named_to_an_exempt_item_once_and_it_is_taken_back() {
        Meeting meeting = MeetingExamples.clearedWithAnExemptItem();
        AgendaItem exempt = meeting.agenda().items().get(2);
        assertEquals(COL, exempt.name(meeting.id(), COL, true).person());
        assertTrue(exempt.isReadBy(COL));
        refuses(AgendaObstacle.READER_ALREADY, () -> exempt.name(meeting.id(), COL, true));
        refuses(AgendaObstacle.READER_NOT_ON_THE_BOARD, () -> exempt.name(meeting.id(), HANA, false));
        refuses(AgendaObstacle.READER_NOT_ON_THE_BOARD, () -> exempt.name(meeting.id(), null, false));
        refuses(
                AgendaObstacle.NOTHING_EXEMPT,
                () -> meeting.agenda().items().get(0).name(meeting.id(), COL, true));
        assertEquals(COL, exempt.takeBack(meeting.id(), COL).person());
        refuses(AgendaObstacle.NO_READER, () -> exempt.takeBack(meeting.id(), COL));
    }

    @Test
    void an_item_that_is_not_exempt_any_more_has_no_named_readers() {
        Meeting meeting = inDraft();
        meeting.add(MeetingExamples.exemptItem());
        AgendaItem item = meeting.agenda().items().get(0);
        item.name(meeting.id(), COL, true);
        meeting.edit(item.id(), 0, EditItem.open("A commission", Purpose.DECISION, "J", 5, false));
        assertEquals(java.util.Set.of(), item.readers());
    }

    @Test
    void a_paper_is_never_more_public_than_its_item() {
        Meeting meeting = MeetingExamples.clearedWithAnExemptItem();
        meeting.attach(item(meeting, 3), paper("Meant to be public", Access.PUBLIC));
        assertEquals(Access.EXEMPT, paper(meeting, 3).effective());
        for (Access one : Access.values()) {
            for (Access other : Access.values()) {
                assertEquals(
                        Math.max(one.ordinal(), other.ordinal()),
                        one.orStricter(other).ordinal());
            }
        }
    }

    @Test
    void an_agenda_without_papers_needs_no_clearance() {
        Meeting meeting = inDraft();
        refuses(AgendaObstacle.NO_ITEMS, () -> meeting.sendForClearance(TODAY));
        meeting.add(EditItem.open("Apologies", Purpose.INFORMATION, "Chair", 5, false));
        meeting.sendForClearance(TODAY);
        assertEquals(Stage.CLEARED, meeting.stage());
    }

    @Test
    void the_last_paper_that_is_cleared_clears_the_agenda_and_a_refused_one_does_not() {
        Meeting meeting = withAPaper();
        refuses(
                AgendaObstacle.NOT_ASKED_FOR_CLEARANCE,
                () -> meeting.clear(paper(meeting, 1).id(), true));
        meeting.sendForClearance(TODAY.plusDays(1));
        assertEquals(Stage.CLEARANCE, meeting.stage());
        meeting.clear(paper(meeting, 1).id(), false);
        assertEquals(Stage.CLEARANCE, meeting.stage());
        meeting.clear(paper(meeting, 1).id(), true);
        assertEquals(Stage.CLEARED, meeting.stage());
    }

    @Test
    void a_better_file_goes_round_for_clearance_again() {
        Meeting meeting = cleared();
        meeting.replace(paper(meeting, 1).id(), new Brought(new StoredPdf("cd".repeat(32), "b.pdf", 5, 1), HANA, null));
        assertEquals(Stage.DRAFT, meeting.stage());
        assertEquals(2, paper(meeting, 1).current().number());
        assertFalse(paper(meeting, 1).isCleared());
    }

    @Test
    void what_is_published_is_neither_edited_nor_removed_nor_replaced() {
        Meeting meeting = published();
        refuses(AgendaObstacle.ITEM_IS_PUBLISHED, () -> meeting.remove(item(meeting, 1)));
        refuses(
                AgendaObstacle.ITEM_IS_PUBLISHED,
                () -> meeting.edit(item(meeting, 1), 0, EditItem.open("Other", Purpose.DECISION, "J", 5, false)));
        refuses(
                AgendaObstacle.PAPER_IS_PUBLISHED,
                () -> meeting.remove(paper(meeting, 1).id()));
        refuses(
                AgendaObstacle.PAPER_IS_PUBLISHED,
                () -> meeting.replace(
                        paper(meeting, 1).id(),
                        new Brought(new StoredPdf("cd".repeat(32), "b.pdf", 5, 1), HANA, null)));
    }

    @Test
    void only_a_published_public_paper_is_withdrawn_and_only_once() {
        Meeting meeting = cleared();
        PaperId review = paper(meeting, 1).id();
        refuses(AgendaObstacle.PAPER_NOT_PUBLISHED, () -> meeting.withdraw(review, WithdrawalReason.ERROR, TODAY));
        meeting.publish(MeetingExamples.order(meeting, HANA));
        assertEquals(2, meeting.withdraw(review, WithdrawalReason.ERROR, TODAY).serial());
        refuses(AgendaObstacle.PAPER_IS_WITHDRAWN, () -> meeting.withdraw(review, WithdrawalReason.ERROR, TODAY));
    }

    @Test
    void a_meeting_is_called_off_for_a_reason_and_then_nothing_more_is_done_with_it() {
        Meeting meeting = withAPaper();
        refuses(AgendaObstacle.NO_REASON, () -> meeting.cancel(" "));
        assertFalse(meeting.cancel("The room is flooded").postponed());
        assertEquals("The room is flooded", meeting.stageReason());
        refuses(AgendaObstacle.AGENDA_CLOSED, () -> meeting.remove(item(meeting, 1)));
        refuses(
                AgendaObstacle.AGENDA_CLOSED,
                () -> meeting.reorder(List.of(), meeting.agenda().revision()));
        refuses(AgendaObstacle.NOT_NOW, () -> meeting.cancel("Again"));
        refuses(AgendaObstacle.NOT_NOW, meeting::startDraft);
        assertTrue(published().postpone("Snow").postponed());
    }

    @Test
    void the_chair_gives_a_reason_for_short_notice() {
        refuses(AgendaObstacle.NO_REASON, () -> cleared().allowShortNotice("", COL, TODAY));
    }

    @Test
    void what_is_not_on_the_agenda_is_not_found() {
        Meeting meeting = withAPaper();
        assertThrows(NotFound.class, () -> meeting.remove(new ItemId(HANA.value())));
        assertThrows(NotFound.class, () -> meeting.clear(new PaperId(HANA.value()), true));
    }

    private static void refuses(AgendaObstacle obstacle, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(obstacle), refusal.getMessage());
    }
}
