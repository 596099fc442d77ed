package org.ginnel.governance.convening;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Refusal;

/**
 * The items of a meeting in their order. The revision counts every change: whoever changes the order says which revision
 * they saw, and names every item.
 */
@Embeddable
class Agenda {
    private int revision;

    @Column(name = "published_revision")
    private int publishedRevision;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    protected Agenda() {}

    AgendaItem add(EditItem facts, boolean late) {
        AgendaItem item = new AgendaItem(items.size() + 1, facts, late);
        items.add(item);
        revision++;
        return item;
    }

    AgendaItem edit(ItemId item, int seen, EditItem facts) {
        AgendaItem found = item(item);
        found.refuseWhenPublished();
        if (found.version() != seen) {
            throw Refusal.of(AgendaObstacle.CHANGED_MEANWHILE);
        }
        found.edit(facts);
        revision++;
        return found;
    }

    AgendaItem remove(ItemId item) {
        AgendaItem found = item(item);
        found.refuseWhenPublished();
        items.remove(found);
        renumber();
        revision++;
        return found;
    }

    /** Whether this order was made from the agenda as it is now: the same revision, and each item exactly once. */
    boolean isCurrent(List<ItemId> order, int seen) {
        return seen == revision
                && order.size() == items.size()
                && new HashSet<>(order)
                        .equals(new HashSet<>(items.stream().map(AgendaItem::id).toList()));
    }

    void reorder(List<ItemId> order, int seen) {
        if (!isCurrent(order, seen)) {
            throw Refusal.of(AgendaObstacle.CHANGED_MEANWHILE);
        }
        items.sort(Comparator.comparingInt(item -> order.indexOf(item.id())));
        renumber();
        revision++;
    }

    Paper attach(ItemId item, AttachPaper order) {
        revision++;
        return item(item).attach(order);
    }

    Paper replace(PaperId paper, Brought file) {
        Paper found = paper(paper);
        found.replace(file);
        revision++;
        return found;
    }

    Paper remove(PaperId paper) {
        Paper found = paper(paper);
        found.item().remove(found);
        revision++;
        return found;
    }

    void publishedIn(int serial) {
        publishedRevision = revision;
        items.forEach(item -> item.publishedIn(serial));
    }

    private void renumber() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }

    AgendaItem item(ItemId item) {
        return items.stream()
                .filter(candidate -> candidate.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Paper paper(PaperId paper) {
        return papers().filter(candidate -> candidate.id().equals(paper))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Stream<Paper> papers() {
        return items.stream().flatMap(item -> item.papers().stream());
    }

    boolean hasExemptContent() {
        return items.stream().anyMatch(AgendaItem::hasExemptContent);
    }

    /** Titles and file names of all that is exempt: words that must not stand in a public paper. */
    List<String> exemptWords() {
        return exemptWords(papers());
    }

    /**
     * What the public would read of new items and should not. The heading of a public item stands, also when an exempt
     * paper of that very item is called the same.
     */
    List<Finding> leaksInItems() {
        return items.stream()
                .filter(AgendaItem::isNew)
                .flatMap(item -> new LeakScan(
                                exemptWords(papers().filter(paper -> item.isExempt() || paper.item() != item)))
                        .findings(item.id(), item.publicWords()).stream())
                .toList();
    }

    private List<String> exemptWords(Stream<Paper> among) {
        Stream<String> titles = items.stream().filter(AgendaItem::isExempt).map(AgendaItem::title);
        Stream<String> papers = among.filter(paper -> paper.effective().needsExemption())
                .flatMap(paper ->
                        Stream.of(paper.title(), paper.current().fileName().replaceFirst("\\.pdf$", "")));
        return Stream.concat(titles, papers).toList();
    }

    boolean isCleared() {
        return papers().allMatch(paper -> paper.isCleared() || paper.isWithdrawn());
    }

    boolean hasNews() {
        return publishedRevision != revision;
    }

    int revision() {
        return revision;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }
}
