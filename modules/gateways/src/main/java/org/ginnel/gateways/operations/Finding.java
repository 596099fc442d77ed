package org.ginnel.gateways.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ginnel.gateways.ImpossibleStateFound;

/** A state that can never be, and was: which rule, where, from when until when. */
@Entity
@Table(schema = "gateways", name = "finding")
class Finding {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    private UUID subject;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Version
    private int version;

    protected Finding() {}

    Finding(UUID id, Broken broken, Instant now) {
        this.id = id;
        this.rule = broken.rule();
        this.subject = broken.subject();
        this.foundAt = now;
    }

    ImpossibleStateFound found() {
        return new ImpossibleStateFound(subject, rule.name());
    }

    void gone(Instant now) {
        goneAt = now;
    }

    Broken broken() {
        return new Broken(rule, subject);
    }

    Instant foundAt() {
        return foundAt;
    }

    /** Null while it is still so. */
    Instant goneAt() {
        return goneAt;
    }

    /** A rule and where it is broken. */
    record Broken(Rule rule, UUID subject) {}
}
