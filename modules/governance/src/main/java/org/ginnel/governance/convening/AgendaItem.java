package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ginnel.governance.MeetingId;
import org.ginnel.governance.ReaderNamed;
import org.ginnel.governance.ReaderTakenBack;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;
import org.hibernate.annotations.OptimisticLock;

/** What a board talks about. An exempt item shows the public its number, its public title and the paragraph. */
@Entity
@Table(schema = "governance", name = "agenda_item")
class AgendaItem {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ItemId id;

    @Version
    private int version;

    /** Where it stands is the agenda's order, not the item's words: moving it makes no form of the item stale. */
    @OptimisticLock(excluded = true)
    private int position;

    private String title;

    @Column(name = "public_title")
    private String publicTitle;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String lead;

    private int minutes;

    @Column(name = "paper_expected")
    private boolean paperExpected;

    private boolean late;

    @Column(name = "published_in")
    private Integer publishedIn;

    @Embedded
    private Exemption exemption;

    @ElementCollection
    @CollectionTable(schema = "governance", name = "exempt_reader", joinColumns = @JoinColumn(name = "item_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    @OptimisticLock(excluded = true)
    private Set<PersonId> readers = new HashSet<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Paper> papers = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(int position, EditItem facts, boolean late) {
        this.id = new ItemId(Ids.next());
        this.position = position;
        this.late = late;
        edit(facts);
    }

    void edit(EditItem facts) {
        title = facts.title();
        publicTitle = facts.publicTitle();
        purpose = facts.purpose();
        lead = facts.lead();
        minutes = facts.minutes();
        paperExpected = facts.paperExpected();
        exemption = facts.exemption();
        if (!hasExemptContent()) {
            readers.clear();
        }
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Lets a member of the board read what is exempt of this item. */
    ReaderNamed name(MeetingId meeting, PersonId person, boolean onTheBoard) {
        Refusal.ifAny(obstaclesToNaming(person, onTheBoard));
        readers.add(person);
        return new ReaderNamed(meeting, id.value(), person);
    }

    private List<Obstacle> obstaclesToNaming(PersonId person, boolean onTheBoard) {
        List<Obstacle> found = new ArrayList<>();
        if (!hasExemptContent()) {
            found.add(Obstacle.of(AgendaObstacle.NOTHING_EXEMPT));
        }
        if (!onTheBoard) {
            found.add(Obstacle.of(AgendaObstacle.READER_NOT_ON_THE_BOARD).at("reader"));
        } else if (readers.contains(person)) {
            found.add(Obstacle.of(AgendaObstacle.READER_ALREADY).at("reader"));
        }
        return found;
    }

    ReaderTakenBack takeBack(MeetingId meeting, PersonId person) {
        if (!readers.remove(person)) {
            throw Refusal.of(AgendaObstacle.NO_READER);
        }
        return new ReaderTakenBack(meeting, id.value(), person);
    }

    boolean isReadBy(PersonId person) {
        return readers.contains(person);
    }

    Paper attach(AttachPaper order) {
        int last = papers.isEmpty() ? 0 : papers.size();
        Paper paper = new Paper(this, last + 1, order);
        papers.add(paper);
        return paper;
    }

    void remove(Paper paper) {
        paper.refuseWhenPublished();
        papers.remove(paper);
    }

    void publishedIn(int serial) {
        if (publishedIn == null) {
            publishedIn = serial;
        }
        papers.forEach(paper -> paper.publishedIn(serial));
    }

    void refuseWhenPublished() {
        if (publishedIn != null) {
            throw Refusal.of(AgendaObstacle.ITEM_IS_PUBLISHED, publishedIn);
        }
    }

    Access access() {
        return exemption == null ? Access.PUBLIC : Access.EXEMPT;
    }

    boolean isExempt() {
        return exemption != null;
    }

    boolean hasExemptContent() {
        return isExempt() || papers.stream().anyMatch(paper -> paper.effective().needsExemption());
    }

    boolean isNew() {
        return publishedIn == null;
    }

    boolean lacksPaper() {
        return paperExpected && papers.isEmpty();
    }

    /** What the public reads as its title. */
    String publicHeading() {
        return isExempt() ? publicTitle : title;
    }

    /** All that the public reads of it besides its papers. */
    String publicWords() {
        return isExempt() ? publicTitle : title + "\n" + lead;
    }

    Set<PersonId> readers() {
        return Set.copyOf(readers);
    }

    List<Paper> papers() {
        return List.copyOf(papers);
    }

    ItemId id() {
        return id;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    String publicTitle() {
        return publicTitle;
    }

    Purpose purpose() {
        return purpose;
    }

    String lead() {
        return lead;
    }

    int minutes() {
        return minutes;
    }

    boolean paperExpected() {
        return paperExpected;
    }

    boolean late() {
        return late;
    }

    Integer publishedIn() {
        return publishedIn;
    }

    Exemption exemption() {
        return exemption;
    }
}
