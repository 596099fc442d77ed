package org.ginnel.governance.convening;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ginnel.governance.MeetingId;
import org.ginnel.kernel.Journal;

/** /governance/convening/compare: somebody else changed the agenda meanwhile; both orders, and nothing lost. */
@Named
@RequestScoped
public class ConveningComparePage {
    @Inject
    Convening convening;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private MeetingId id;
    private AskedOrder mine;
    private AgendaView theirs;
    private List<ItemId> merged;
    private Journal.Entry last;

    @PostConstruct
    void load() {
        id = Addressed.meeting(asked.get("id"));
        theirs = convening.agenda(id);
        mine = AskedOrder.read(asked).moved(Addressed.id(asked.get("item")).map(ItemId::new), step());
        merged = mine.over(theirs.order());
        List<Journal.Entry> changes = convening.changes(id);
        last = changes.get(changes.size() - 1);
    }

    /** The move that was pressed belongs to the order that was wanted. */
    private int step() {
        return asked.containsKey("up") ? -1 : asked.containsKey("down") ? 1 : 0;
    }

    public String keepMine() {
        return convening.reorder(id, mine.items(), mine.seen())
                ? "/governance/convening/agenda?faces-redirect=true&id=" + id
                : instead();
    }

    /** This page in place of the one that was expected. */
    static String instead() {
        Conflict.answered();
        return "/governance/convening/compare";
    }

    public AgendaView getTheirs() {
        return theirs;
    }

    public List<AgendaView.ItemView> getMine() {
        return merged.stream()
                .map(item -> theirs.items().stream()
                        .filter(each -> each.id().equals(item))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    public String getOrder() {
        return AskedOrder.text(merged);
    }

    public Journal.Entry getLast() {
        return last;
    }
}
