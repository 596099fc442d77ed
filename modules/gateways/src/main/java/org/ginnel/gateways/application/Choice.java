package org.ginnel.gateways.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceNotSent;
import org.ginnel.gateways.ChoiceOverdue;
import org.ginnel.gateways.ChoiceRejected;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.OfferMade;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * One course chosen. Made as a draft inside an {@link Application}, sent with it, decided by the provider, answered by
 * the young person. What touches several choices at once (sending, accepting) is a verb of the application; what the
 * provider does is a verb here, because a provider never holds the other choices.
 */
@Entity
@Table(schema = "gateways", name = "choice")
class Choice {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChoiceId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application")
    private Application application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offering"))
    private OfferingId offering;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    private boolean interest;
    private LocalDate starts;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Enumerated(EnumType.STRING)
    private RejectionReason rejection;

    private String sentence;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawal;

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "offer_condition", joinColumns = @JoinColumn(name = "choice"))
    @OrderColumn(name = "place")
    private List<Condition> conditions = new ArrayList<>();

    @Version
    private int version;

    protected Choice() {}

    Choice(ChoiceId id, Application application, Course course) {
        this.id = id;
        this.application = application;
        this.person = application.person();
        this.offering = course.id();
        this.provider = course.provider();
        this.interest = course.kind().interest();
        this.starts = course.starts();
        this.stage = Stage.DRAFT;
    }

    void send(LocalDate decideBy) {
        become(Stage.SUBMITTED);
        this.decideBy = decideBy;
    }

    ChoiceNotSent lapse() {
        become(Stage.NOT_SENT);
        return new ChoiceNotSent(id, application.id(), person);
    }

    List<Obstacle> obstaclesToOffering(Cycle cycle, LocalDate today) {
        List<Obstacle> found = obstaclesTo(Stage.OFFER);
        if (today.isAfter(cycle.offersEnd())) {
            found.add(Obstacle.of(DecidingObstacle.OFFERS_ENDED, cycle.offersEnd()));
        }
        if (application.settled() && !interest) {
            found.add(Obstacle.of(DecidingObstacle.PLACE_TAKEN_ELSEWHERE));
        }
        return found;
    }

    /** The day to reply by is set when the last choice of the form is decided, not here. */
    OfferMade offer(MakeOffer command, Cycle cycle, LocalDate today) {
        List<Obstacle> found = obstaclesToOffering(cycle, today);
        found.addAll(command.obstacles());
        Refusal.ifAny(found);
        boolean changed = stage == Stage.OFFER;
        become(Stage.OFFER);
        conditions.clear();
        conditions.addAll(command.conditions());
        replyBy = null;
        rejection = null;
        sentence = null;
        return new OfferMade(id, application.id(), person, offering, conditions.size(), changed);
    }

    List<Obstacle> obstaclesToRejecting() {
        return obstaclesTo(Stage.REJECTED);
    }

    ChoiceRejected reject(Reject command) {
        List<Obstacle> found = obstaclesToRejecting();
        found.addAll(command.obstacles());
        Refusal.ifAny(found);
        become(Stage.REJECTED);
        rejection = command.reason();
        sentence = command.sentence();
        return new ChoiceRejected(id, application.id(), person, offering, rejection.name());
    }

    boolean overdue(LocalDate today) {
        return Stage.UNDECIDED.contains(stage) && today.isAfter(decideBy);
    }

    ChoiceOverdue runOver() {
        become(Stage.OVERDUE);
        return new ChoiceOverdue(id, application.id(), person, provider, decideBy);
    }

    /** The step itself; whoever asks it has shown the obstacle before, a step that is not in the machine never happens. */
    void become(Stage next) {
        if (!stage.mayBecome(next)) {
            throw Refusal.of(ApplicationObstacle.STEP_NOT_POSSIBLE, stage);
        }
        stage = next;
    }

    void withdraw(WithdrawalReason reason) {
        become(Stage.WITHDRAWN);
        withdrawal = reason;
    }

    private List<Obstacle> obstaclesTo(Stage next) {
        List<Obstacle> found = new ArrayList<>();
        if (!stage.mayBecome(next)) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, stage));
        }
        return found;
    }

    boolean conditional() {
        return !conditions.isEmpty();
    }

    ChoiceId id() {
        return id;
    }

    Application application() {
        return application;
    }

    PersonId person() {
        return person;
    }

    OfferingId offering() {
        return offering;
    }

    OrganisationId provider() {
        return provider;
    }

    boolean interest() {
        return interest;
    }

    LocalDate starts() {
        return starts;
    }

    Stage stage() {
        return stage;
    }

    LocalDate decideBy() {
        return decideBy;
    }

    LocalDate replyBy() {
        return replyBy;
    }

    RejectionReason rejection() {
        return rejection;
    }

    String sentence() {
        return sentence;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    int version() {
        return version;
    }
}
