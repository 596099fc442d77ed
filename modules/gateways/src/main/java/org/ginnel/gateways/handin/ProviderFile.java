package org.ginnel.gateways.handin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.gateways.ProviderFileSent;
import org.ginnel.gateways.ProviderFileTaken;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;

/** A file a provider's officer sent: counted at once, taken in whole when the officer says so, by a job under her hat. */
@Entity
@Table(schema = "gateways", name = "provider_file")
class ProviderFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProviderFileId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Embedded
    private Sender sender;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private FileState state;

    private Instant touched;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String refusal;
    private int done;

    @Embedded
    private Counts counts;

    @Version
    private int version;

    protected ProviderFile() {}

    ProviderFile(ProviderFileId id, FileKind kind, String fileName, Actor sender, FileOutcome would, Instant now) {
        this.id = id;
        this.provider = new OrganisationId(sender.scope());
        this.kind = kind;
        this.fileName = fileName;
        this.sender = Sender.of(sender);
        this.sentAt = now;
        this.touched = now;
        this.state = FileState.CHECKED;
        this.counts = Counts.of(would);
    }

    ProviderFileSent sent() {
        return new ProviderFileSent(id, provider, kind.name());
    }

    void ask(Actor by, Instant now) {
        become(FileState.WAITING, now);
        sender = Sender.of(by);
    }

    void begin(Instant now) {
        become(FileState.READING, now);
        done = 0;
    }

    /** Its node has died: somebody else takes it up. Nothing of it was written. */
    void goBack(Instant now) {
        become(FileState.WAITING, now);
    }

    ProviderFileTaken applied(FileOutcome did, Instant now) {
        become(FileState.APPLIED, now);
        finishedAt = now;
        counts = Counts.of(did);
        done = did.read();
        return new ProviderFileTaken(
                id, provider, kind.name(), did.read(), did.refused().size());
    }

    void refused(String why, Instant now) {
        become(FileState.REFUSED, now);
        finishedAt = now;
        refusal = why;
    }

    private void become(FileState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.of(HandinObstacle.NOT_WAITING, state);
        }
        state = next;
        touched = now;
    }

    ProviderFileId id() {
        return id;
    }

    FileKind kind() {
        return kind;
    }

    Actor officer() {
        return sender.officer(provider);
    }

    Row row() {
        return new Row(id, kind, fileName, sender.name(), sentAt, state, finishedAt, refusal, done, counts);
    }

    /** @param done rows that are done while it is being taken in */
    record Row(
            ProviderFileId id,
            FileKind kind,
            String name,
            String sender,
            Instant sentAt,
            FileState state,
            Instant finishedAt,
            String refusal,
            Integer done,
            Counts counts) {}
}
