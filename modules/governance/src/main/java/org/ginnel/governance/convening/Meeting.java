package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.governance.AgendaChanged;
import org.ginnel.governance.AgendaPublished;
import org.ginnel.governance.AgendaReordered;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.MeetingCalledOff;
import org.ginnel.governance.MeetingId;
import org.ginnel.governance.MeetingMoved;
import org.ginnel.governance.MeetingScheduled;
import org.ginnel.governance.PaperCleared;
import org.ginnel.governance.PaperWithdrawn;
import org.ginnel.governance.PublicationProposed;
import org.ginnel.governance.ShortNoticeAllowed;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * A meeting of a board and the agenda worked on for it. A publication seals a version of the agenda; later changes become
 * the next version.
 */
@Entity
@Table(schema = "governance", name = "meeting")
class Meeting {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "board_id"))
    private BoardId board;

    @Embedded
    private Sitting sitting;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.SCHEDULED;

    @Column(name = "stage_reason")
    private String stageReason;

    @Embedded
    private Publicity publicity = new Publicity();

    @Embedded
    private Agenda agenda = new Agenda();

    protected Meeting() {}

    Meeting(ScheduleMeeting order, LocalDate today) {
        Refusal.ifAny(order.obstacles(today));
        id = new MeetingId(Ids.next());
        board = order.board();
        sitting = new Sitting(order.day(), order.starts(), order.ends(), order.location());
    }

    MeetingScheduled scheduled() {
        return new MeetingScheduled(id, board, sitting.day());
    }

    MeetingMoved startDraft() {
        return move(Stage.DRAFT);
    }

    AgendaChanged add(EditItem facts) {
        refuseUnlessOpen();
        return changed(agenda.add(facts, stage == Stage.PUBLISHED), "ADDED");
    }

    AgendaChanged edit(ItemId item, int seen, EditItem facts) {
        refuseUnlessOpen();
        return changed(agenda.edit(item, seen, facts), "EDITED");
    }

    AgendaChanged remove(ItemId item) {
        refuseUnlessOpen();
        return changed(agenda.remove(item), "REMOVED");
    }

    AgendaReordered reorder(List<ItemId> order, int seen) {
        refuseUnlessOpen();
        agenda.reorder(order, seen);
        return new AgendaReordered(id, agenda.revision());
    }

    AgendaChanged attach(ItemId item, AttachPaper order) {
        refuseUnlessOpen();
        return changed(agenda.attach(item, order).item(), "PAPER_ATTACHED");
    }

    AgendaChanged replace(PaperId paper, Brought file) {
        refuseUnlessOpen();
        return changed(agenda.replace(paper, file).item(), "PAPER_REPLACED");
    }

    AgendaChanged remove(PaperId paper) {
        refuseUnlessOpen();
        return changed(agenda.remove(paper).item(), "PAPER_REMOVED");
    }

    MeetingMoved sendForClearance(LocalDate until) {
        if (agenda.items().isEmpty()) {
            throw Refusal.of(AgendaObstacle.NO_ITEMS);
        }
        agenda.papers().forEach(paper -> paper.ask(until));
        if (stage == Stage.PUBLISHED) {
            return new MeetingMoved(id, stage.name());
        }
        return move(agenda.isCleared() ? Stage.CLEARED : Stage.CLEARANCE);
    }

    PaperCleared clear(PaperId paper, boolean given) {
        refuseUnlessOpen();
        agenda.paper(paper).clear(given);
        if (stage == Stage.CLEARANCE && agenda.isCleared()) {
            move(Stage.CLEARED);
        }
        return new PaperCleared(id, paper.value(), given);
    }

    void contactsMeant(PaperId paper, PersonId by) {
        agenda.paper(paper).contactsMeant(by);
    }

    ShortNoticeAllowed allowShortNotice(String reason, PersonId chair, LocalDate today) {
        refuseUnlessOpen();
        refuseWithout(reason);
        publicity.allowShortNotice(reason, chair, today);
        return new ShortNoticeAllowed(id, chair);
    }

    List<Obstacle> obstaclesToPublishing(PublishAgenda order) {
        return new Readiness(this, order).obstacles();
    }

    /** As publishing, but for the second person who is still to come. */
    PublicationProposed propose(PublishAgenda order) {
        Refusal.ifAny(obstaclesToPublishing(order).stream()
                .filter(obstacle -> obstacle.reason() != AgendaObstacle.NEEDS_SECOND_PERSON)
                .toList());
        publicity.propose(order);
        return new PublicationProposed(id, agenda.revision());
    }

    AgendaPublished publish(PublishAgenda order) {
        Refusal.ifAny(obstaclesToPublishing(order));
        move(Stage.PUBLISHED);
        agenda.publishedIn(publicity.next());
        return new AgendaPublished(id, board, publicity.serial(), sitting.day());
    }

    /** A published paper is taken back: the next version has a tombstone in its place. */
    PaperWithdrawn withdraw(PaperId paper, WithdrawalReason reason, LocalDate today) {
        agenda.paper(paper).withdraw(reason, today);
        return new PaperWithdrawn(id, board, paper.value(), reason.name(), publicity.next());
    }

    MeetingCalledOff cancel(String reason) {
        return callOff(Stage.CANCELLED, reason);
    }

    MeetingCalledOff postpone(String reason) {
        return callOff(Stage.POSTPONED, reason);
    }

    private MeetingCalledOff callOff(Stage how, String reason) {
        refuseWithout(reason);
        move(how);
        stageReason = reason.trim();
        return new MeetingCalledOff(id, board, sitting.day(), how == Stage.POSTPONED);
    }

    private MeetingMoved move(Stage next) {
        if (!stage.mayBecome(next)) {
            throw Refusal.of(AgendaObstacle.NOT_NOW, stage);
        }
        stage = next;
        return new MeetingMoved(id, next.name());
    }

    /** What was cleared stays so; something new in it goes round again before it can go out. */
    private AgendaChanged changed(AgendaItem item, String change) {
        boolean clearing = stage == Stage.CLEARANCE || stage == Stage.CLEARED;
        if (clearing && agenda.papers().anyMatch(paper -> paper.clearance() == Clearance.NOT_ASKED)) {
            move(Stage.DRAFT);
        }
        return new AgendaChanged(id, item.id().value(), change, agenda.revision());
    }

    private void refuseUnlessOpen() {
        if (!stage.isOpenForAgenda()) {
            throw Refusal.of(AgendaObstacle.AGENDA_CLOSED, stage);
        }
    }

    private static void refuseWithout(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(List.of(Obstacle.of(AgendaObstacle.NO_REASON).at("reason")));
        }
    }

    Agenda agenda() {
        return agenda;
    }

    MeetingId id() {
        return id;
    }

    BoardId board() {
        return board;
    }

    Sitting sitting() {
        return sitting;
    }

    Stage stage() {
        return stage;
    }

    String stageReason() {
        return stageReason;
    }

    Publicity publicity() {
        return publicity;
    }
}
