package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ginnel.governance.MeetingId;

/** /governance/convening/agenda: the working agenda, its list left, the chosen item right. */
@Named
@RequestScoped
public class ConveningAgendaPage {
    @Inject
    Convening convening;

    @Inject
    Publishing publishing;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private AgendaView agenda;
    private PublishView ready;
    private LocalDate clearBy;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        agenda = convening.agenda(id);
    }

    public void open() {
        agenda.items();
    }

    public String start() {
        convening.start(id);
        return here();
    }

    public String up() {
        return reorder(AskedOrder.read(asked).moved(chosen(), -1));
    }

    public String down() {
        return reorder(AskedOrder.read(asked).moved(chosen(), 1));
    }

    /** The order as it was dragged. */
    public String keep() {
        return reorder(AskedOrder.read(asked));
    }

    private String reorder(AskedOrder order) {
        return convening.reorder(id, order.items(), order.seen()) ? here() : ConveningComparePage.instead();
    }

    public String clear() {
        convening.sendForClearance(id, clearBy);
        return here();
    }

    private String here() {
        String item = chosen().map(each -> "&item=" + each).orElse("");
        return "/governance/convening/agenda?faces-redirect=true&id=" + id + item;
    }

    private Optional<ItemId> chosen() {
        return Addressed.id(asked.get("item")).map(ItemId::new);
    }

    public AgendaView getAgenda() {
        return agenda;
    }

    public AgendaView.ItemView getItem() {
        return agenda.items().stream()
                .filter(item -> chosen().filter(item.id()::equals).isPresent())
                .findFirst()
                .orElse(agenda.items().isEmpty() ? null : agenda.items().get(0));
    }

    public PublishView getPublishing() {
        if (ready == null) {
            ready = publishing.look(id);
        }
        return ready;
    }

    public String getOrder() {
        return AskedOrder.text(agenda.order());
    }

    public boolean isEditable() {
        return agenda.stage().isOpenForAgenda();
    }

    public boolean waiting(AgendaView.ItemView item) {
        return item.waiting();
    }

    public LocalDate getClearBy() {
        return clearBy;
    }

    public void setClearBy(LocalDate clearBy) {
        this.clearBy = clearBy;
    }
}
