package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * A paper belongs to an item, has an owner and somebody who clears it, and a file in versions. It is never more public
 * than its item.
 */
@Entity
@Table(schema = "governance", name = "paper")
class Paper {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaperId id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "item_id")
    private AgendaItem item;

    private int position;

    private String title;

    private String owner;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Embedded
    private Exemption exemption;

    private String clearer;

    @Enumerated(EnumType.STRING)
    private Clearance clearance = Clearance.NOT_ASKED;

    @Column(name = "clear_by")
    private LocalDate clearBy;

    @Column(name = "published_in")
    private Integer publishedIn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawal;

    @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<PaperVersion> versions = new ArrayList<>();

    protected Paper() {}

    Paper(AgendaItem item, int position, AttachPaper order) {
        this.id = new PaperId(Ids.next());
        this.item = item;
        this.position = position;
        this.title = order.title();
        this.owner = order.owner();
        this.access = order.access();
        this.exemption = order.exemption();
        this.clearer = order.clearer();
        versions.add(new PaperVersion(this, 1, order.file()));
    }

    /** A better file: whatever was cleared before was another paper. */
    void replace(Brought file) {
        refuseWhenPublished();
        versions.add(new PaperVersion(this, current().number() + 1, file));
        clearance = Clearance.NOT_ASKED;
    }

    void ask(LocalDate until) {
        if (clearance == Clearance.NOT_ASKED) {
            clearance = Clearance.ASKED;
            clearBy = until;
        }
    }

    void clear(boolean given) {
        if (clearance != Clearance.ASKED && clearance != Clearance.REFUSED) {
            throw Refusal.of(AgendaObstacle.NOT_ASKED_FOR_CLEARANCE, title);
        }
        clearance = given ? Clearance.GIVEN : Clearance.REFUSED;
    }

    void contactsMeant(PersonId by) {
        current().contactsMeant(by);
    }

    void publishedIn(int serial) {
        if (publishedIn == null) {
            publishedIn = serial;
        }
    }

    void withdraw(WithdrawalReason reason, LocalDate today) {
        if (withdrawnOn != null) {
            throw Refusal.of(AgendaObstacle.PAPER_IS_WITHDRAWN, withdrawnOn);
        }
        if (publishedIn == null || !isPublic()) {
            throw Refusal.of(AgendaObstacle.PAPER_NOT_PUBLISHED);
        }
        withdrawnOn = today;
        withdrawal = reason;
    }

    void refuseWhenPublished() {
        if (publishedIn != null) {
            throw Refusal.of(AgendaObstacle.PAPER_IS_PUBLISHED, publishedIn);
        }
    }

    /** The stricter of the item's level and its own. */
    Access effective() {
        return access.orStricter(item.access());
    }

    boolean isPublic() {
        return effective().isPublic();
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    boolean isCleared() {
        return clearance == Clearance.GIVEN;
    }

    boolean isNew() {
        return publishedIn == null;
    }

    boolean lacksExemption() {
        return access.needsExemption() && exemption == null && !item.isExempt();
    }

    /** The bytes of every version, by their hash. */
    List<String> files() {
        return versions.stream().map(PaperVersion::sha256).toList();
    }

    PaperVersion current() {
        return versions.get(versions.size() - 1);
    }

    PaperId id() {
        return id;
    }

    AgendaItem item() {
        return item;
    }

    String title() {
        return title;
    }

    String owner() {
        return owner;
    }

    Access access() {
        return access;
    }

    Exemption exemption() {
        return exemption;
    }

    String clearer() {
        return clearer;
    }

    Clearance clearance() {
        return clearance;
    }

    LocalDate clearBy() {
        return clearBy;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    WithdrawalReason withdrawal() {
        return withdrawal;
    }
}
