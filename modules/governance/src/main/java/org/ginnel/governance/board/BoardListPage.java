package org.ginnel.governance.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.governance.Boards;

/** /governance/board/list: the boards of the place. */
@Named
@RequestScoped
public class BoardListPage {
    @Inject
    Composing composing;

    private List<Boards.Board> boards;

    @PostConstruct
    void load() {
        boards = composing.list();
    }

    public void open() {
        boards.size();
    }

    public List<Boards.Board> getBoards() {
        return boards;
    }
}
