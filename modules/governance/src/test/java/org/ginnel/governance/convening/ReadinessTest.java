package org.ginnel.governance.convening;

import static java.time.LocalDate.parse;
import static org.ginnel.governance.convening.AgendaObstacle.CHANGED_MEANWHILE;
import static org.ginnel.governance.convening.AgendaObstacle.CONTACT_FOUND;
import static org.ginnel.governance.convening.AgendaObstacle.EXEMPTION_MISSING;
import static org.ginnel.governance.convening.AgendaObstacle.ITEM_WITHOUT_LEAD;
import static org.ginnel.governance.convening.AgendaObstacle.LEAK_FOUND;
import static org.ginnel.governance.convening.AgendaObstacle.LEAK_IN_ITEM;
import static org.ginnel.governance.convening.AgendaObstacle.MEETING_IS_OVER;
import static org.ginnel.governance.convening.AgendaObstacle.NEEDS_SECOND_PERSON;
import static org.ginnel.governance.convening.AgendaObstacle.NOTHING_NEW;
import static org.ginnel.governance.convening.AgendaObstacle.NOT_CLEARED;
import static org.ginnel.governance.convening.AgendaObstacle.NOT_FOR_THE_PUBLIC;
import static org.ginnel.governance.convening.AgendaObstacle.NOT_SENT_FOR_CLEARANCE;
import static org.ginnel.governance.convening.AgendaObstacle.NO_ITEMS;
import static org.ginnel.governance.convening.AgendaObstacle.PAPER_MISSING;
import static org.ginnel.governance.convening.AgendaObstacle.TOO_FEW_CLEAR_DAYS;
import static org.ginnel.governance.convening.MeetingExamples.COL;
import static org.ginnel.governance.convening.MeetingExamples.DAY;
import static org.ginnel.governance.convening.MeetingExamples.HANA;
import static org.ginnel.governance.convening.MeetingExamples.JUDITH;
import static org.ginnel.governance.convening.MeetingExamples.NOW;
import static org.ginnel.governance.convening.MeetingExamples.TODAY;
import static org.ginnel.governance.convening.MeetingExamples.cleared;
import static org.ginnel.governance.convening.MeetingExamples.clearedWithAnExemptItem;
import static org.ginnel.governance.convening.MeetingExamples.inDraft;
import static org.ginnel.governance.convening.MeetingExamples.item;
import static org.ginnel.governance.convening.MeetingExamples.on;
import static org.ginnel.governance.convening.MeetingExamples.order;
import static org.ginnel.governance.convening.MeetingExamples.paper;
import static org.ginnel.governance.convening.MeetingExamples.published;
import static org.ginnel.governance.convening.MeetingExamples.withAPaper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.junit.jupiter.api.Test;

/** What stands between an agenda and the public: each obstacle there, and gone. */
class ReadinessTest {
    @Test
    void a_cleared_agenda_with_five_clear_days_is_published() {
        Meeting meeting = cleared();
        assertEquals(List.of(), reasons(meeting, order(meeting, HANA)));
        assertEquals(1, meeting.publish(order(meeting, HANA)).serial());
        assertEquals(Stage.PUBLISHED, meeting.stage());
    }

    @Test
    void an_agenda_without_items_is_not_published() {
        Meeting meeting = inDraft();
        refuses(NO_ITEMS, meeting, order(meeting, HANA));
    }

    @Test
    void every_item_has_a_lead() {
        Meeting meeting = withAPaper();
        meeting.add(EditItem.open("Nobody’s item", Purpose.DECISION, " ", 5, false));
        cleared(meeting);
        refuses(ITEM_WITHOUT_LEAD, meeting, order(meeting, HANA));
    }

    @Test
    void a_paper_that_is_expected_is_there() {
        Meeting meeting = withAPaper();
        meeting.add(EditItem.open("With a promise", Purpose.DECISION, "Chair", 5, true));
        cleared(meeting);
        refuses(PAPER_MISSING, meeting, order(meeting, HANA));
    }

    @Test
    void an_exempt_paper_of_a_public_item_has_an_exemption_of_its_own() {
        Meeting meeting = withAPaper();
        meeting.attach(item(meeting, 2), paper("Annex", Access.EXEMPT));
        cleared(meeting);
        refuses(EXEMPTION_MISSING, meeting, order(meeting, HANA));
    }

    @Test
    void a_draft_is_sent_for_clearance_and_every_paper_is_cleared() {
        Meeting meeting = withAPaper();
        refuses(NOT_SENT_FOR_CLEARANCE, meeting, order(meeting, HANA));
        meeting.sendForClearance(TODAY.plusDays(1));
        List<Reason> left = reasons(meeting, order(meeting, HANA));
        assertEquals(List.of(NOT_CLEARED), left);
        meeting.clear(paper(meeting, 1).id(), false);
        refuses(NOT_CLEARED, meeting, order(meeting, HANA));
    }

    @Test
    void too_few_clear_days_are_refused_with_the_last_day_in_the_sentence() {
        Meeting meeting = cleared();
        PublishAgenda late = on(parse("2027-01-07"), meeting, HANA);
        refuses(TOO_FEW_CLEAR_DAYS, meeting, late);
        String sentence = Texts.of(meeting.obstaclesToPublishing(late).get(0));
        assertTrue(sentence.contains("4 clear days are left of the 5"), sentence);
        assertTrue(sentence.contains("Thursday 14 January 2027"), sentence);
        assertTrue(sentence.contains("Wednesday 6 January 2027"), sentence);
    }

    @Test
    void with_the_reason_of_the_chair_short_notice_is_enough() {
        Meeting meeting = cleared();
        meeting.allowShortNotice("The grant closes on Friday", JUDITH, TODAY);
        assertEquals(List.of(), reasons(meeting, on(parse("2027-01-12"), meeting, HANA)));
    }

    @Test
    void nothing_is_published_on_the_day_of_the_meeting_whatever_the_chair_says() {
        Meeting meeting = cleared();
        meeting.allowShortNotice("The grant closes on Friday", JUDITH, TODAY);
        refuses(MEETING_IS_OVER, meeting, on(DAY, meeting, HANA));
        refuses(MEETING_IS_OVER, meeting, on(DAY.plusDays(1), meeting, HANA));
    }

    @Test
    void exempt_content_goes_out_only_when_a_second_person_confirms_this_very_revision() {
        Meeting meeting = clearedWithAnExemptItem();
        refuses(NEEDS_SECOND_PERSON, meeting, order(meeting, HANA));
        meeting.propose(order(meeting, HANA));
        refuses(NEEDS_SECOND_PERSON, meeting, order(meeting, HANA));
        assertEquals(List.of(), reasons(meeting, order(meeting, COL)));
        meeting.reorder(
                List.of(item(meeting, 2), item(meeting, 1), item(meeting, 3)),
                meeting.agenda().revision());
        refuses(NEEDS_SECOND_PERSON, meeting, order(meeting, COL));
    }

    @Test
    void what_is_not_ready_is_not_put_before_a_second_person() {
        Meeting meeting = withAPaper();
        meeting.add(MeetingExamples.exemptItem());
        Refusal refusal = assertThrows(Refusal.class, () -> meeting.propose(order(meeting, HANA)));
        assertTrue(refusal.has(NOT_SENT_FOR_CLEARANCE));
        assertFalse(refusal.has(NEEDS_SECOND_PERSON));
    }

    @Test
    void a_leak_stops_the_publication_and_an_address_until_somebody_looked() {
        Meeting meeting = cleared();
        PaperId review = paper(meeting, 1).id();
        refuses(LEAK_FOUND, meeting, on(TODAY, meeting, HANA, Finding.in(review, Leak.UPN, 1)));
        PublishAgenda contact = on(TODAY, meeting, HANA, Finding.in(review, Leak.E_MAIL, 2));
        refuses(CONTACT_FOUND, meeting, contact);
        meeting.contactsMeant(review, HANA);
        assertEquals(List.of(), reasons(meeting, contact));
        refuses(LEAK_FOUND, meeting, on(TODAY, meeting, HANA, Finding.in(review, Leak.EXEMPT_WORDS, 0)));
    }

    @Test
    void what_the_public_reads_of_an_item_is_looked_through_like_a_paper() {
        Meeting meeting = clearedWithAnExemptItem();
        assertEquals(List.of(), meeting.agenda().leaksInItems());
        meeting.add(EditItem.open("After the commission to Zanzibarium Ltd", Purpose.DECISION, "Chair", 5, false));
        meeting.add(EditItem.open("Pupil H801200001001", Purpose.DECISION, "jo@school.example", 5, false));
        List<Finding> found = meeting.agenda().leaksInItems();
        assertEquals(
                List.of(
                        Finding.in(item(meeting, 4), Leak.EXEMPT_WORDS),
                        Finding.in(item(meeting, 5), Leak.UPN),
                        Finding.in(item(meeting, 5), Leak.E_MAIL)),
                found);
        refuses(LEAK_IN_ITEM, meeting, on(TODAY, meeting, HANA, found.toArray(Finding[]::new)));
    }

    @Test
    void the_public_title_of_an_exempt_item_gives_away_neither_its_title_nor_its_papers() {
        EditItem telling = new EditItem(
                "Prices",
                "Prices of three firms, and more",
                Purpose.DECISION,
                "M Brierley",
                15,
                true,
                MeetingExamples.exemptItem().exemption());
        Meeting meeting = withAPaper();
        meeting.add(telling);
        meeting.attach(item(meeting, 3), paper("Prices of three firms", Access.EXEMPT));
        assertEquals(
                List.of(Finding.in(item(meeting, 3), Leak.EXEMPT_WORDS)),
                meeting.agenda().leaksInItems());
    }

    @Test
    void a_public_item_may_be_called_like_its_own_exempt_paper_but_not_like_that_of_another() {
        Meeting meeting = withAPaper();
        meeting.attach(item(meeting, 2), paper("Autumn review", Access.EXEMPT));
        assertEquals(List.of(), meeting.agenda().leaksInItems());
        meeting.attach(item(meeting, 2), paper("Apologies and interests", Access.EXEMPT));
        assertEquals(
                List.of(Finding.in(item(meeting, 1), Leak.EXEMPT_WORDS)),
                meeting.agenda().leaksInItems());
    }

    @Test
    void who_saw_another_revision_does_not_publish_this_one() {
        Meeting meeting = cleared();
        PublishAgenda old = order(meeting, HANA);
        meeting.reorder(
                List.of(item(meeting, 2), item(meeting, 1)), meeting.agenda().revision());
        refuses(CHANGED_MEANWHILE, meeting, old);
    }

    @Test
    void a_board_for_members_only_publishes_nothing() {
        Meeting meeting = cleared();
        PublishAgenda order = order(meeting, HANA);
        refuses(
                NOT_FOR_THE_PUBLIC,
                meeting,
                new PublishAgenda(HANA, order.revision(), NOW, order.days(), false, List.of()));
    }

    @Test
    void a_second_version_needs_something_new_and_what_is_new_has_its_own_clock() {
        Meeting meeting = published();
        refuses(NOTHING_NEW, meeting, order(meeting, HANA));
        meeting.add(EditItem.open("Urgent", Purpose.DECISION, "Chair", 5, false));
        assertTrue(meeting.agenda().items().get(2).late());
        refuses(TOO_FEW_CLEAR_DAYS, meeting, on(parse("2027-01-11"), meeting, HANA));
        meeting.allowShortNotice("It cannot wait", JUDITH, TODAY);
        assertEquals(2, meeting.publish(on(parse("2027-01-11"), meeting, HANA)).serial());
    }

    private static void refuses(Reason reason, Meeting meeting, PublishAgenda order) {
        assertTrue(
                reasons(meeting, order).contains(reason),
                reasons(meeting, order).toString());
        assertTrue(assertThrows(Refusal.class, () -> meeting.publish(order)).has(reason));
    }

    private static List<Reason> reasons(Meeting meeting, PublishAgenda order) {
        return meeting.obstaclesToPublishing(order).stream()
                .map(Obstacle::reason)
                .distinct()
                .toList();
    }
}
