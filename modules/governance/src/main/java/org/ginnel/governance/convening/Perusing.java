package org.ginnel.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;

/**
 * Members of a board read the exempt items they are named to, while they sit there and under the board's hat; the
 * secretariat opens any paper. Each reading of something exempt is written down.
 */
@ApplicationScoped
@Transactional
class Perusing {
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

    /** What is open to me of meetings ahead. */
    @AllowedTo({Role.CHAIR, Role.BOARD_MEMBER})
    List<Meetings.Named> mine() {
        BoardId board = new BoardId(acting.actor().scope());
        return boards.seatOf(me(), board).isEmpty()
                ? List.of()
                : meetings().namedTo(me().value(), board, moment.today());
    }

    @AllowedTo({Role.CHAIR, Role.BOARD_MEMBER})
    ExemptView read(MeetingId id, ItemId item) {
        Meeting meeting = meetings().get(id);
        AgendaItem found = namedToMe(meeting, item);
        journal.seen("exempt-item", found.id().value());
        return new ExemptView(
                facts.nameOf(meeting),
                meeting.sitting(),
                found.position(),
                found.title(),
                found.lead(),
                found.purpose(),
                found.isExempt() ? found.exemption().paragraphs() : null,
                found.papers().stream()
                        .filter(Perusing::isReadable)
                        .map(AgendaView::paper)
                        .toList());
    }

    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.BOARD_MEMBER})
    PaperFile file(MeetingId id, ItemId item, PaperId paper) {
        Meeting meeting = meetings().get(id);
        boolean secretary = acting.actor().is(Role.SECRETARY);
        AgendaItem found = secretary ? meeting.agenda().item(item) : namedToMe(meeting, item);
        Paper wanted = found.papers().stream()
                .filter(each -> each.id().equals(paper) && (secretary || isReadable(each)))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (wanted.effective().needsExemption()) {
            journal.seen("exempt-paper", paper.value());
        }
        return new PaperFile(
                wanted.current().fileName(), store.read(wanted.current().sha256()));
    }

    private AgendaItem namedToMe(Meeting meeting, ItemId item) {
        boolean mine = meeting.board().value().equals(acting.actor().scope());
        if (!mine || boards.seatOf(me(), meeting.board()).isEmpty()) {
            throw new NotFound();
        }
        AgendaItem found = meeting.agenda().item(item);
        if (!found.isReadBy(me())) {
            throw new NotFound();
        }
        return found;
    }

    private static boolean isReadable(Paper paper) {
        return paper.isCleared() && !paper.isWithdrawn();
    }

    private PersonId me() {
        return new PersonId(acting.actor().person());
    }

    private Meetings meetings() {
        return new Meetings_(em);
    }
}
