package org.ginnel.employers.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.governance.BoardId;
import org.ginnel.governance.Boards;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Role;

/** An employer board: pledged to completed, and what needs you. */
@Named
@RequestScoped
public class EmployerBoardShowPage {
    @Inject
    Overseeing overseeing;

    @Inject
    Acting acting;

    private List<Boards.Board> boards;
    private BoardView board;

    @PostConstruct
    void load() {
        boards = overseeing.mine();
        if (!boards.isEmpty()) {
            board = overseeing.look(asked());
        }
    }

    private static BoardId asked() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        try {
            return id == null || id.isBlank() ? null : new BoardId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public BoardView getBoard() {
        return board;
    }

    /** The actor's other boards. */
    public List<Boards.Board> getBoards() {
        return boards;
    }

    /** The secretariat may log for a firm that asks. */
    public boolean isHelping() {
        return acting.actor().is(Role.SECRETARY);
    }

    public boolean isMayLog() {
        return acting.actor().is(Role.EMPLOYER_BOARD_MEMBER);
    }
}
