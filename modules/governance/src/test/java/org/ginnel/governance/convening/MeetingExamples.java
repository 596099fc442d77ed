package org.ginnel.governance.convening;

import static java.time.LocalDate.parse;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.register.PersonId;

/** Meetings with a story. They are called for Thursday 14 January 2027; today is Tuesday 5 January. */
final class MeetingExamples {
    static final LocalDate TODAY = parse("2027-01-05");
    static final LocalDate DAY = parse("2027-01-14");
    static final LocalDate NEXT_YEAR = parse("2028-01-05");
    static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");
    static final PersonId HANA = new PersonId(new UUID(8, 1));
    static final PersonId COL = new PersonId(new UUID(8, 2));
    static final PersonId JUDITH = new PersonId(new UUID(8, 3));
    static final BoardId BOARD = new BoardId(new UUID(8, 4));

    private MeetingExamples() {}

    static Meeting called() {
        return new Meeting(
                new ScheduleMeeting(BOARD, DAY, LocalTime.of(10, 0), LocalTime.of(12, 0), "Committee room 2"), TODAY);
    }

    static Meeting inDraft() {
        Meeting meeting = called();
        meeting.startDraft();
        return meeting;
    }

    /** Two items, the second with a public paper that nobody has cleared. */
    static Meeting withAPaper() {
        Meeting meeting = inDraft();
        meeting.add(EditItem.open("Apologies and interests", Purpose.INFORMATION, "Chair", 5, false));
        meeting.add(EditItem.open("Autumn review", Purpose.DECISION, "J Okafor-Lunt", 20, true));
        meeting.attach(item(meeting, 2), paper("Review of the autumn", Access.PUBLIC));
        return meeting;
    }

    static Meeting cleared() {
        return cleared(withAPaper());
    }

    static Meeting cleared(Meeting meeting) {
        meeting.sendForClearance(TODAY.plusDays(1));
        List.copyOf(meeting.agenda().papers().toList()).forEach(paper -> meeting.clear(paper.id(), true));
        return meeting;
    }

    /** As cleared, with a third item nobody outside may read, and its paper. */
    static Meeting clearedWithAnExemptItem() {
        Meeting meeting = withAPaper();
        meeting.add(exemptItem());
        meeting.attach(item(meeting, 3), paper("Prices of three firms", Access.EXEMPT));
        return cleared(meeting);
    }

    static EditItem exemptItem() {
        return new EditItem(
                "Commission to Zanzibarium Ltd",
                "A commission",
                Purpose.DECISION,
                "M Brierley",
                15,
                true,
                new Exemption("3", "The prices would harm the firms", HANA, NEXT_YEAR));
    }

    static Meeting published() {
        Meeting meeting = cleared();
        meeting.publish(order(meeting, HANA));
        return meeting;
    }

    static AttachPaper paper(String title, Access access) {
        return new AttachPaper(
                title,
                "M Brierley",
                "Legal",
                access,
                null,
                new Brought(new StoredPdf("ab".repeat(32), "paper.pdf", 1200, 2), HANA, NOW));
    }

    static ItemId item(Meeting meeting, int number) {
        return meeting.agenda().items().get(number - 1).id();
    }

    static Paper paper(Meeting meeting, int number) {
        return meeting.agenda().papers().toList().get(number - 1);
    }

    static PublishAgenda order(Meeting meeting, PersonId by) {
        return on(TODAY, meeting, by);
    }

    static PublishAgenda on(LocalDate today, Meeting meeting, PersonId by, Finding... findings) {
        return new PublishAgenda(
                by,
                meeting.agenda().revision(),
                NOW,
                ClearDays.between(today, DAY, 5, true, MeetingExamples::weekday),
                true,
                List.of(findings));
    }

    static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
