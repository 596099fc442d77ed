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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.OfferChangeEnded;
import org.ginnel.gateways.OfferChangeProposed;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** That an accepted offer shall ask for more, or be somewhere else or later: a provider proposes it, and it is so only when she agrees. */
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

    /** Where the place would be; null when it stays and something is asked for. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offering"))
    private OfferingId offering;

    /** When it would start there. */
    private LocalDate starts;

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
        OfferChange made = new OfferChange(id, choice, by, now);
        command.conditions().forEach(one -> made.conditions.add(Asked.of(one)));
        return made;
    }

    /** The same course, somewhere else or later. */
    static OfferChange move(UUID id, Choice choice, Course to, UUID by, Instant now) {
        OfferChange made = new OfferChange(id, choice, by, now);
        made.offering = to.id();
        made.starts = to.starts();
        Refusal.ifAny(made.obstaclesToAgreeing(choice));
        return made;
    }

    private OfferChange(UUID id, Choice choice, UUID by, Instant now) {
        this.id = id;
        this.choice = choice.id();
        person = choice.person();
        provider = choice.provider();
        proposedBy = by;
        proposedAt = now;
    }

    /** Only what she has accepted needs her word. */
    private static List<Obstacle> obstacles(Choice choice) {
        List<Obstacle> found = new ArrayList<>();
        if (!Stage.ACCEPTED.contains(choice.stage())) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        }
        return found;
    }

    /** What she may agree to now: a place that is sure asks for nothing more, but can be somewhere else. */
    List<Obstacle> obstaclesToAgreeing(Choice choice) {
        if (!moves()) {
            return obstacles(choice);
        }
        return Stage.AGREED.contains(choice.stage())
                ? List.of()
                : List.of(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
    }

    OfferChangeProposed proposed(Choice choice) {
        return new OfferChangeProposed(this.choice, choice.application().id(), conditions.size());
    }

    /** The grades that are known stay known; the day to answer was answered long ago. */
    OfferChangeEnded agree(Choice choice, Instant now) {
        Refusal.ifAny(obstaclesToAgreeing(choice));
        OfferChangeEnded ended = end(choice, ChangeOutcome.AGREED, now);
        if (moves()) {
            choice.startWith(offering, starts);
        } else {
            choice.terms().make(conditions(), false);
        }
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
        return moves() ? List.of() : Difference.between(choice.terms().conditions(), conditions());
    }

    List<Condition> conditions() {
        return conditions.stream().map(Asked::condition).toList();
    }

    boolean moves() {
        return offering != null;
    }

    /** Null when it stays where it is. */
    OfferingId offering() {
        return offering;
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
