package org.ginnel.gateways.caseload;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ginnel.gateways.NudgeAsked;
import org.ginnel.gateways.NudgeId;
import org.ginnel.gateways.NudgeSent;
import org.ginnel.gateways.NudgeStopped;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;

/**
 * A school reminds some of its pupils. Who is meant is fixed when it is asked for; above the place's number a second
 * person decides, and only those are written to for whom it is still true.
 */
@Entity
@Table(schema = "gateways", name = "nudge")
class Nudge {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NudgeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school"))
    private OrganisationId school;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "two_people")
    private boolean twoPeople;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "nudge_recipient", joinColumns = @JoinColumn(name = "nudge"))
    @Column(name = "pupil")
    private Set<UUID> recipients = new HashSet<>();

    @Version
    private int version;

    protected Nudge() {}

    static List<Obstacle> obstaclesToAsking(Standing standing, int recipients) {
        if (!standing.nudged()) {
            return List.of(Obstacle.of(CaseloadObstacle.NOT_THEIR_TURN, standing));
        }
        return recipients == 0 ? List.of(Obstacle.of(CaseloadObstacle.NOBODY_TO_REMIND)) : List.of();
    }

    /** @param alone how many one person may remind without a second */
    static Nudge ask(
            NudgeId id,
            OrganisationId school,
            Standing standing,
            Collection<UUID> recipients,
            int alone,
            UUID by,
            Instant now) {
        Refusal.ifAny(obstaclesToAsking(standing, recipients.size()));
        Nudge made = new Nudge();
        made.id = id;
        made.school = school;
        made.standing = standing;
        made.recipients.addAll(recipients);
        made.twoPeople = recipients.size() > alone;
        made.askedBy = by;
        made.askedAt = now;
        return made;
    }

    List<Obstacle> obstaclesToDeciding(UUID by) {
        if (decidedBy != null) {
            return List.of(Obstacle.of(CaseloadObstacle.DECIDED_ALREADY));
        }
        return twoPeople && askedBy.equals(by) ? List.of(Obstacle.of(CaseloadObstacle.SAME_PERSON)) : List.of();
    }

    /** @param still for whom it is still true; nobody is added to those who were shown */
    NudgeSent send(Collection<UUID> still, UUID by, Instant now) {
        Refusal.ifAny(obstaclesToDeciding(by));
        recipients.retainAll(still);
        Refusal.ifAny(obstaclesToAsking(standing, recipients.size()));
        decidedBy = by;
        sentAt = now;
        return new NudgeSent(id, school, standing.name(), recipients.size());
    }

    NudgeStopped stop(UUID by) {
        Refusal.ifAny(obstaclesToDeciding(by));
        decidedBy = by;
        return new NudgeStopped(id, school, standing.name(), recipients.size());
    }

    NudgeAsked asked() {
        return new NudgeAsked(id, school, standing.name(), recipients.size());
    }

    NudgeId id() {
        return id;
    }

    OrganisationId school() {
        return school;
    }

    Standing standing() {
        return standing;
    }

    Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }

    boolean twoPeople() {
        return twoPeople;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Null while nobody decided, and when a second person said no. */
    Instant sentAt() {
        return sentAt;
    }
}
