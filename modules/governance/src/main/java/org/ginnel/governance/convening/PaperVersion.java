package org.ginnel.governance.convening;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.Ids;
import org.ginnel.register.PersonId;

/** One file of a paper; a better one becomes the next version, this one stays. */
@Entity
@Table(schema = "governance", name = "paper_version")
class PaperVersion {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "paper_id")
    private Paper paper;

    private int number;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    private long bytes;

    private int pages;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "attached_by"))
    private PersonId attachedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contacts_checked_by"))
    private PersonId contactsCheckedBy;

    protected PaperVersion() {}

    PaperVersion(Paper paper, int number, Brought brought) {
        this.id = Ids.next();
        this.paper = paper;
        this.number = number;
        this.sha256 = brought.file().sha256();
        this.fileName = brought.file().fileName();
        this.bytes = brought.file().bytes();
        this.pages = brought.file().pages();
        this.attachedAt = brought.at();
        this.attachedBy = brought.by();
    }

    /** Somebody looked at the addresses and numbers in it: they are meant to be public. */
    void contactsMeant(PersonId by) {
        contactsCheckedBy = by;
    }

    boolean contactsAreMeant() {
        return contactsCheckedBy != null;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    long bytes() {
        return bytes;
    }

    int pages() {
        return pages;
    }

    Instant attachedAt() {
        return attachedAt;
    }
}
