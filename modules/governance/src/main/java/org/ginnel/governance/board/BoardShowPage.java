package org.ginnel.governance.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.Acting;
import org.ginnel.register.Role;

/** /governance/board/show: a board's composition, its seats as a horseshoe and as a table. */
@Named
@RequestScoped
public class BoardShowPage {
    @Inject
    Composing composing;

    @Inject
    Appointing appointing;

    @Inject
    Acting acting;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private BoardPicture board;
    private List<SeatRow> seats;
    private List<Held> coming;

    @PostConstruct
    void load() {
        board = composing.picture(AskedBoard.board(asked));
        seats = Horseshoe.placed(composing.named(board));
        coming = isKept() ? appointing.coming(board.id()) : List.of();
    }

    public void open() {
        board.name();
    }

    public BoardPicture getBoard() {
        return board;
    }

    /** Whether whoever looks may appoint and end. */
    public boolean isKept() {
        return acting.actor().is(Role.SECRETARY) || acting.actor().is(Role.ADMINISTRATOR);
    }

    /** Terms that begin after today. */
    public List<Held> getComing() {
        return coming;
    }

    public List<SeatRow> getSeats() {
        return seats;
    }

    public List<SeatRow> of(BoardPicture.Constituency constituency) {
        return seats.stream()
                .filter(seat -> seat.constituency().equals(constituency.line().constituency()))
                .sorted(java.util.Comparator.comparingInt(SeatRow::number))
                .toList();
    }

    public long filled(BoardPicture.Constituency constituency) {
        return constituency.filled();
    }

    public long getFilled() {
        return seats.stream().filter(seat -> seat.name() != null).count();
    }

    public long getVacant() {
        return seats.size() - getFilled();
    }
}
