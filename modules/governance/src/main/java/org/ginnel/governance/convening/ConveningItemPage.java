package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.NotFound;

/** /governance/convening/item: adds an item, or changes one. */
@Named
@RequestScoped
public class ConveningItemPage {
    @Inject
    Convening convening;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private AgendaView agenda;
    private AgendaView.ItemView item;
    private ItemForm form = new ItemForm();

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        agenda = convening.agenda(id);
        if (asked.get("item") != null) {
            item = agenda.items().stream()
                    .filter(each -> each.id().toString().equals(asked.get("item")))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            form = new ItemForm(item);
        }
    }

    public void open() {
        agenda.items();
    }

    public String save() {
        if (item == null) {
            convening.addItem(id, form.draft());
            return "/governance/convening/agenda?faces-redirect=true&id=" + id;
        }
        convening.editItem(id, item.id(), Integer.parseInt(asked.getOrDefault("seen", "0")), form.draft());
        return "/governance/convening/agenda?faces-redirect=true&id=" + id + "&item=" + item.id();
    }

    public String remove() {
        convening.removeItem(id, item.id());
        return "/governance/convening/agenda?faces-redirect=true&id=" + id;
    }

    public AgendaView getAgenda() {
        return agenda;
    }

    public AgendaView.ItemView getItem() {
        return item;
    }

    public ItemForm getForm() {
        return form;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    /** The version the words on the page were read at: kept while the page is shown again. */
    public int getSeen() {
        return Integer.parseInt(asked.getOrDefault("seen", item == null ? "0" : "" + item.version()));
    }
}
