package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Journal;
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
        if (isStale()) {
            Conflict.answered();
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
        convening.editItem(id, item.id(), seen(), form.draft());
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

    /** Somebody changed the item after the words on this page were read: both are shown, and who did. */
    public boolean isStale() {
        return item != null && asked.containsKey("seen") && seen() != item.version();
    }

    public String getLast() {
        return convening.changes(id).stream()
                .filter(entry -> item.id().toString().equals(entry.details().get("item")))
                .map(Journal.Entry::actor)
                .reduce("", (earlier, later) -> later);
    }

    private int seen() {
        String seen = asked.getOrDefault("seen", "");
        return seen.matches("[0-9]{1,8}") ? Integer.parseInt(seen) : -1;
    }

    /** The version shown, also beside words that were typed over an earlier one: saving then is meant. */
    public int getSeen() {
        return item == null ? 0 : item.version();
    }
}
