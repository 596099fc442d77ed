package org.ginnel.kernel.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/**
 * That something shall change: one person says so with a reason, another confirms or refuses it, once. Embedded in the
 * noun that says what changes; its table has a column for each field here. Whoever proposed it never decides it.
 */
@Embeddable
public class Proposal {
    /** Letters of a reason, counted without blanks around it. */
    public static final int LONGEST_REASON = 600;

    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean confirmed;

    protected Proposal() {}

    /** @throws Refusal with {@link #obstacles} */
    public Proposal(String reason, UUID by, Instant now) {
        Refusal.ifAny(obstacles(reason));
        this.reason = reason.strip();
        proposedBy = by;
        proposedAt = now;
    }

    /** What is wrong with the reason, to be shown beside the field {@code reason}. */
    public static List<Obstacle> obstacles(String reason) {
        if (reason == null || reason.isBlank()) {
            return List.of(Obstacle.of(ProposalObstacle.NO_REASON).at("reason"));
        }
        return reason.strip().length() > LONGEST_REASON
                ? List.of(Obstacle.of(ProposalObstacle.REASON_TOO_LONG, LONGEST_REASON)
                        .at("reason"))
                : List.of();
    }

    /** Why this person does not decide it. */
    public List<Obstacle> obstaclesToDeciding(UUID by) {
        if (decidedBy != null) {
            return List.of(Obstacle.of(ProposalObstacle.DECIDED_ALREADY));
        }
        return proposedBy.equals(by) ? List.of(Obstacle.of(ProposalObstacle.SAME_PERSON)) : List.of();
    }

    /** @throws Refusal with {@link #obstaclesToDeciding} */
    public void decide(boolean yes, UUID by, Instant now) {
        Refusal.ifAny(obstaclesToDeciding(by));
        confirmed = yes;
        decidedBy = by;
        decidedAt = now;
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null while nobody decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    /** Null while nobody decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public boolean isOpen() {
        return decidedBy == null;
    }

    /** Whether somebody decided, and said yes. */
    public boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
