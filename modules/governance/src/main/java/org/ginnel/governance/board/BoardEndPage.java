package org.ginnel.governance.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.PersonId;

/** /governance/board/end: names what ends with a term, and ends it. */
@Named
@RequestScoped
public class BoardEndPage {
    @Inject
    Appointing appointing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private BoardId id;
    private PersonId person;
    private Held term;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        id = AskedBoard.board(asked);
        person = AskedBoard.person(asked).orElseThrow(NotFound::new);
        term = appointing.held(id, person);
    }

    public void open() {
        term.name();
    }

    public String end() {
        appointing.end(id, person, lastDay);
        return "/governance/board/show?faces-redirect=true&id=" + id;
    }

    public Held getTerm() {
        return term;
    }

    public String getBack() {
        return "/governance/board/show?id=" + id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
