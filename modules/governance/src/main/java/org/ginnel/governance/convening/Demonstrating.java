package org.ginnel.governance.convening;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.kernel.files.FileIntake;
import org.ginnel.register.Calendars;

/** An invented published meeting and an invented draft of the place's first improvement board, once. */
@ApplicationScoped
@Transactional
class Demonstrating {
    private static final int PUBLISHED_AHEAD = 9;
    private static final int DRAFT_AHEAD = 24;

    @Inject
    EntityManager em;

    @Inject
    Boards boards;

    @Inject
    Convening convening;

    @Inject
    Publishing publishing;

    @Inject
    Calendars calendars;

    @Inject
    Moment moment;

    @Inject
    FileIntake intake;

    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(210) DemonstrationWanted wanted) {
        boards.ofKind(Boards.Kind.IMPROVEMENT).stream()
                .map(Boards.Board::id)
                .filter(board -> new Meetings_(em).countOf(board) == 0)
                .findFirst()
                .ifPresent(this::tell);
    }

    private void tell(BoardId board) {
        LocalDate today = moment.today();
        MeetingId published = meeting(board, calendars.plusWorkingDays(today, PUBLISHED_AHEAD));
        item(published, 1, Purpose.INFORMATION, false);
        item(published, 2, Purpose.APPROVAL, true);
        item(published, 3, Purpose.DECISION, true);
        item(published, 4, Purpose.DISCUSSION, false);
        convening.sendForClearance(published, today);
        AgendaView agenda = convening.agenda(published);
        agenda.items().forEach(item -> item.papers().forEach(paper -> convening.clear(published, paper.id(), true)));
        publishing.publish(published, agenda.revision());
        MeetingId draft = meeting(board, calendars.plusWorkingDays(today, DRAFT_AHEAD));
        item(draft, 5, Purpose.INFORMATION, false);
        item(draft, 6, Purpose.APPROVAL, true);
        item(draft, 7, Purpose.DECISION, true);
        exempt(draft);
    }

    private MeetingId meeting(BoardId board, LocalDate day) {
        MeetingId id = convening.schedule(
                new ScheduleMeeting(board, day, LocalTime.of(10, 0), LocalTime.of(12, 0), words("where")));
        convening.start(id);
        return id;
    }

    private void item(MeetingId id, int story, Purpose purpose, boolean paper) {
        convening.addItem(
                id, new DraftItem(words(story + ".title"), null, purpose, words(story + ".lead"), 15, paper, null));
        if (paper) {
            attach(id, words(story + ".paper"), Access.PUBLIC);
        }
    }

    private void exempt(MeetingId id) {
        LocalDate later = moment.today().plusYears(1);
        convening.addItem(
                id,
                new DraftItem(
                        words("8.title"),
                        words("8.public"),
                        Purpose.DECISION,
                        words("8.lead"),
                        15,
                        true,
                        new DraftExemption("3", words("8.interest"), later)));
        attach(id, words("8.paper"), Access.EXEMPT);
    }

    private void attach(MeetingId id, String title, Access access) {
        byte[] pdf = new DemonstrationPaper(title, words("text")).pdf();
        AgendaView agenda = convening.agenda(id);
        ItemId item = agenda.items().get(agenda.items().size() - 1).id();
        convening.attach(
                id,
                item,
                new DraftPaper(
                        title,
                        words("owner"),
                        words("clearer"),
                        access,
                        null,
                        Taken.of(intake.pdf(new ByteArrayInputStream(pdf)), words("file"))));
    }

    private static String words(String key) {
        return Texts.of("governance", "demo." + key);
    }
}
