package org.ginnel.gateways.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.OfferChangeEnded;
import org.ginnel.gateways.OfferChangeProposed;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** That an accepted offer shall ask for more: a provider proposes it, and it is so only when she agrees. */
@Entity
@Table(schema = "gateways", name = "offer_change")
class OfferChange {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "choice"))
    private ChoiceId choice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "offer_change_condition", joinColumns = @JoinColumn(name = "change"))
    @OrderColumn(name = "place")
    private List<Asked> conditions = new ArrayList<>();

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ChangeOutcome outcome;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected OfferChange() {}

    static OfferChange propose(UUID id, Choice choice, MakeOffer command, UUID by, Instant now) {
        List<Obstacle> found = obstacles(choice);
        found.addAll(command.obstacles());
        Refusal.ifAny(found);
        OfferChange made = new OfferChange();
        made.id = id;
        made.choice = choice.id();
        made.person = choice.person();
        made.provider = choice.provider();
        command.conditions().forEach(one -> made.conditions.add(Asked.of(one)));
        made.proposedBy = by;
        made.proposedAt = now;
        return made;
    }

    /** Only what she has accepted needs her word. */
    private static List<Obstacle> obstacles(Choice choice) {
        List<Obstacle> found = new ArrayList<>();
        if (!Stage.ACCEPTED.contains(choice.stage())) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        }
        return found;
    }

    OfferChangeProposed proposed(Choice choice) {
        return new OfferChangeProposed(this.choice, choice.application().id(), conditions.size());
    }

    /** The grades that are known stay known; the day to answer was answered long ago. */
    OfferChangeEnded agree(Choice choice, Instant now) {
        Refusal.ifAny(obstacles(choice));
        OfferChangeEnded ended = end(choice, ChangeOutcome.AGREED, now);
        choice.terms().make(conditions(), false);
        choice.terms().changed(now);
        return ended;
    }

    OfferChangeEnded refuse(Choice choice, Instant now) {
        return end(choice, ChangeOutcome.REFUSED, now);
    }

    OfferChangeEnded overtake(Choice choice, Instant now) {
        return end(choice, ChangeOutcome.OVERTAKEN, now);
    }

    private OfferChangeEnded end(Choice choice, ChangeOutcome how, Instant now) {
        if (outcome != null) {
            throw Refusal.of(DecidingObstacle.CHANGE_ENDED);
        }
        outcome = how;
        endedAt = now;
        return new OfferChangeEnded(this.choice, choice.application().id(), how.name());
    }

    List<Difference> differences(Choice choice) {
        return Difference.between(choice.terms().conditions(), conditions());
    }

    List<Condition> conditions() {
        return conditions.stream().map(Asked::condition).toList();
    }

    boolean open() {
        return outcome == null;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** Null while she has not answered. */
    ChangeOutcome outcome() {
        return outcome;
    }
}
