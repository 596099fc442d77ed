package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.view.Choice;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;

/** /governance/convening/readers: who on the board may read what is exempt of an item. */
@Named
@RequestScoped
public class ConveningReadersPage {
    @Inject
    Naming naming;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private ItemId item;
    private ReadersView view;
    private UUID reader;
    private UUID former;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        item = Addressed.id(asked.get("item")).map(ItemId::new).orElseThrow(NotFound::new);
        view = naming.readers(id, item);
    }

    public void open() {
        view.named();
    }

    public String name() {
        naming.name(id, item, reader == null ? null : new PersonId(reader));
        return here();
    }

    public String takeBack() {
        naming.takeBack(id, item, former == null ? null : new PersonId(former));
        return here();
    }

    private String here() {
        return "/governance/convening/readers?faces-redirect=true&id=" + id + "&item=" + item;
    }

    public String getBack() {
        return "/governance/convening/agenda?id=" + id + "&item=" + item;
    }

    public ReadersView getView() {
        return view;
    }

    public List<Choice> getNamed() {
        return choices(view.named());
    }

    public List<Choice> getOthers() {
        return choices(view.others());
    }

    private static List<Choice> choices(List<People.Person> people) {
        return people.stream()
                .map(each -> Choice.of(each.id().value(), each.name()))
                .toList();
    }

    public UUID getReader() {
        return reader;
    }

    public void setReader(UUID reader) {
        this.reader = reader;
    }

    public UUID getFormer() {
        return former;
    }

    public void setFormer(UUID former) {
        this.former = former;
    }
}
