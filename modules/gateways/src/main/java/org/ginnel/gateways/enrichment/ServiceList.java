package org.ginnel.gateways.enrichment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ginnel.kernel.Refusal;

/** A file of services as somebody sent it: first counted, then taken into the directory once and whole. */
@Entity
@Table(schema = "gateways", name = "service_list")
class ServiceList {
    @Id
    private UUID id;

    private String source;
    private String content;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    private int added;
    private int changed;
    private int unchanged;
    private int refused;

    @Version
    private int version;

    protected ServiceList() {}

    ServiceList(UUID id, String source, String content, Instant now) {
        this.id = id;
        this.source = source;
        this.content = content;
        this.sentAt = now;
    }

    void counted(Counts counts) {
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        refused = counts.refused();
    }

    void applied(Counts counts, Instant now) {
        if (appliedAt != null) {
            throw Refusal.of(EnrichmentObstacle.ALREADY_APPLIED, appliedAt);
        }
        counted(counts);
        appliedAt = now;
    }

    Row row() {
        return new Row(id, source, sentAt, appliedAt, new Counts(added, changed, unchanged, refused));
    }

    String source() {
        return source;
    }

    String content() {
        return content;
    }

    record Counts(int added, int changed, int unchanged, int refused) {
        int read() {
            return added + changed + unchanged + refused;
        }
    }

    record Row(UUID id, String source, Instant sentAt, Instant appliedAt, Counts counts) {}
}
