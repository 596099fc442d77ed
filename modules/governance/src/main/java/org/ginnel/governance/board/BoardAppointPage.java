package org.ginnel.governance.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ginnel.governance.BoardId;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.People;

/** /governance/board/appoint: finds a person, then gives a term on a board. */
@Named
@RequestScoped
public class BoardAppointPage {
    @Inject
    Appointing appointing;

    @Inject
    Composing composing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private BoardId id;
    private BoardPicture board;
    private List<People.Person> found;
    private Candidate person;
    private final AppointForm form = new AppointForm();

    @PostConstruct
    void load() {
        id = AskedBoard.board(asked);
        found = appointing.candidates(getName());
        board = composing.picture(id);
        person = AskedBoard.person(asked).map(appointing::candidate).orElse(null);
        form.setConstituency(asked.get("constituency"));
    }

    public void open() {
        board.name();
    }

    public String appoint() {
        appointing.appoint(id, form.order(person.id()));
        return "/governance/board/show?faces-redirect=true&id=" + id;
    }

    public List<Choice> getConstituencies() {
        return board.constituencies().stream()
                .map(each -> Choice.of(
                        each.line().constituency(),
                        Texts.of(
                                "governance",
                                "board.appoint.constituency",
                                each.line().title(),
                                each.filled(),
                                each.line().most())))
                .toList();
    }

    public List<Choice> getOrganisations() {
        return person.organisations().stream()
                .map(each -> Choice.of(each.id().value(), each.name()))
                .toList();
    }

    public BoardPicture getBoard() {
        return board;
    }

    public List<People.Person> getFound() {
        return found;
    }

    public Candidate getPerson() {
        return person;
    }

    public String getName() {
        return asked.getOrDefault("name", "");
    }

    public AppointForm getForm() {
        return form;
    }
}
