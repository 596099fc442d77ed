package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ginnel.governance.Boards;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/** The secretariat calls meetings and works on their agendas. */
@ApplicationScoped
@Transactional
class Convening {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Boards boards;

    @Inject
    PaperBytes store;

    @Inject
    MeetingFacts facts;

    @AllowedTo(Role.SECRETARY)
    List<MeetingRow> coming() {
        return meetings().from(moment.today()).stream()
                .map(row -> row(row, row.serial() == 0 && row.stage().isOpenForAgenda() ? publishBy(row) : null))
                .toList();
    }

    @AllowedTo(Role.SECRETARY)
    List<MeetingRow> past() {
        return meetings().before(moment.today()).stream()
                .map(row -> row(row, null))
                .toList();
    }

    @AllowedTo(Role.SECRETARY)
    List<Boards.Board> boards() {
        return boards.all();
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    MeetingId schedule(ScheduleMeeting order) {
        Refusal.ifAny(obstacles(order));
        Meeting meeting = new Meeting(order, moment.today());
        meetings().add(meeting);
        journal.record(meeting.scheduled());
        return meeting.id();
    }

    private List<Obstacle> obstacles(ScheduleMeeting order) {
        List<Obstacle> found = new ArrayList<>(order.obstacles(moment.today()));
        if (order.board() != null && order.day() != null) {
            if (boards.rulesOn(order.board(), order.day()).isEmpty()) {
                found.add(Obstacle.of(AgendaObstacle.NO_BOARD_RULE, order.day()).at("board"));
            }
            if (meetings().meetingOn(order.board(), order.day()) > 0) {
                found.add(Obstacle.of(AgendaObstacle.MEETS_ALREADY, order.day()).at("day"));
            }
        }
        return found;
    }

    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    AgendaView agenda(MeetingId id) {
        Meeting meeting = meetings().get(id);
        return AgendaView.of(meeting, nameOf(meeting));
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void start(MeetingId id) {
        change(id, Meeting::startDraft);
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void addItem(MeetingId id, DraftItem facts) {
        change(id, meeting -> meeting.add(facts.decided(me(), moment.today())));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void editItem(MeetingId id, ItemId item, int seen, DraftItem facts) {
        change(id, meeting -> meeting.edit(item, seen, facts.decided(me(), moment.today())));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void removeItem(MeetingId id, ItemId item) {
        List<String> files = filesOf(meetings().get(id).agenda().item(item).papers());
        change(id, meeting -> meeting.remove(item));
        forget(files);
    }

    /** Says no instead of refusing when somebody changed the agenda meanwhile: the page then shows both orders. */
    @Once
    @AllowedTo(Role.SECRETARY)
    boolean reorder(MeetingId id, List<ItemId> order, int seen) {
        Meeting meeting = meetings().change(id);
        if (!meeting.agenda().isCurrent(order, seen)) {
            return false;
        }
        journal.record(meeting.reorder(order, seen));
        return true;
    }

    /** Who changed the agenda last, and when: for the page that shows two orders side by side. */
    @AllowedTo(Role.SECRETARY)
    List<Journal.Entry> changes(MeetingId id) {
        meetings().get(id);
        return journal.of(id.value());
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void attach(MeetingId id, ItemId item, DraftPaper paper) {
        Refusal.ifAny(paper.obstacles(moment.today()));
        Brought brought = brought(paper.file());
        change(id, meeting -> meeting.attach(item, paper.decided(brought, me(), moment.today())));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void replace(MeetingId id, PaperId paper, Taken file) {
        Refusal.ifAny(file.obstacles());
        Brought brought = brought(file);
        change(id, meeting -> meeting.replace(paper, brought));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void removePaper(MeetingId id, PaperId paper) {
        List<String> files = filesOf(List.of(meetings().get(id).agenda().paper(paper)));
        change(id, meeting -> meeting.remove(paper));
        forget(files);
    }

    private static List<String> filesOf(List<Paper> papers) {
        return papers.stream()
                .flatMap(paper -> paper.files().stream())
                .distinct()
                .toList();
    }

    /** The bytes go with the last paper that had them. */
    private void forget(List<String> files) {
        files.stream().filter(file -> meetings().versionsOf(file) == 0).forEach(store::erase);
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void sendForClearance(MeetingId id, LocalDate until) {
        change(id, meeting -> meeting.sendForClearance(until));
    }

    @Once
    @AllowedTo({Role.SECRETARY, AllowedTo.SYSTEM})
    void clear(MeetingId id, PaperId paper, boolean given) {
        change(id, meeting -> meeting.clear(paper, given));
    }

    private Brought brought(Taken taken) {
        return new Brought(store.keep(taken.file(), taken.name()), me(), moment.now());
    }

    private void change(MeetingId id, Function<Meeting, DomainEvent> verb) {
        journal.record(verb.apply(meetings().change(id)));
    }

    private LocalDate publishBy(Meetings.Row row) {
        return facts.publishBy(row.board(), row.day()).orElse(null);
    }

    private MeetingRow row(Meetings.Row row, LocalDate publishBy) {
        String board = boards.find(row.board()).orElseThrow(NotFound::new).name();
        return new MeetingRow(row, board, publishBy, publishBy != null && publishBy.isBefore(moment.today()));
    }

    private String nameOf(Meeting meeting) {
        return boards.find(meeting.board()).orElseThrow(NotFound::new).name();
    }

    private PersonId me() {
        return acting.actor().person() == null
                ? null
                : new PersonId(acting.actor().person());
    }

    private Meetings meetings() {
        return new Meetings_(em);
    }
}
