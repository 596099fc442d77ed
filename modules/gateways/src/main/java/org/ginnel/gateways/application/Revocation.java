package org.ginnel.gateways.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.OfferWithdrawn;
import org.ginnel.gateways.WithdrawalProposed;
import org.ginnel.gateways.WithdrawalRefused;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;

/** That an accepted offer shall be taken back: one officer proposes it with a reason, another decides. */
@Entity
@Table(schema = "gateways", name = "revocation")
class Revocation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RevocationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "choice"))
    private ChoiceId choice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    @Enumerated(EnumType.STRING)
    private RevocationReason reason;

    private String sentence;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    private Boolean approved;

    @Version
    private int version;

    protected Revocation() {}

    static List<Obstacle> obstacles(RevocationReason reason, String sentence) {
        List<Obstacle> found = new ArrayList<>();
        if (reason == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_REASON).at("reason"));
        }
        found.addAll(Sentence.obstacles(sentence));
        return found;
    }

    static Revocation propose(
            RevocationId id, Choice choice, RevocationReason reason, String sentence, UUID by, LocalDate today) {
        List<Obstacle> found = obstacles(reason, sentence);
        found.addAll(0, new Decision(choice).obstaclesToRevoking(true));
        Refusal.ifAny(found);
        Revocation made = new Revocation();
        made.id = id;
        made.choice = choice.id();
        made.provider = choice.provider();
        made.reason = reason;
        made.sentence = sentence.strip();
        made.proposedBy = by;
        made.proposedOn = today;
        return made;
    }

    List<Obstacle> obstaclesToDeciding(UUID by) {
        List<Obstacle> found = new ArrayList<>();
        if (!open()) {
            found.add(Obstacle.of(DecidingObstacle.NOTHING_PROPOSED));
        } else if (proposedBy.equals(by)) {
            found.add(Obstacle.of(DecidingObstacle.SAME_PERSON));
        }
        return found;
    }

    OfferWithdrawn approve(Choice about, UUID by) {
        Refusal.ifAny(obstaclesToDeciding(by));
        decidedBy = by;
        approved = true;
        return new Decision(about).revoke(reason, sentence, true);
    }

    WithdrawalRefused refuse(Choice about, UUID by) {
        Refusal.ifAny(obstaclesToDeciding(by));
        decidedBy = by;
        approved = false;
        return new WithdrawalRefused(choice, about.application().id(), about.person());
    }

    WithdrawalProposed proposed(Choice about) {
        return new WithdrawalProposed(choice, about.application().id(), about.person(), reason.name());
    }

    boolean open() {
        return decidedBy == null;
    }

    RevocationReason reason() {
        return reason;
    }

    String sentence() {
        return sentence;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }
}
