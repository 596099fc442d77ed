package org.ginnel.gateways.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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

    /** What is offered. */
    @Embedded
    private Terms terms = new Terms();

    @Embedded
    private Verdict verdict;

    @Embedded
    private Departure departure;

    @Embedded
    private Deferral deferral;

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
        return new Decision(this).obstaclesToOffering(cycle, today);
    }

    OfferMade offer(MakeOffer command, Cycle cycle, LocalDate today) {
        return new Decision(this).offer(command, cycle, today);
    }

    List<Obstacle> obstaclesToRejecting() {
        return obstaclesTo(Stage.REJECTED);
    }

    ChoiceRejected reject(Reject command) {
        return new Decision(this).reject(command);
    }

    /** The council's plan names it; a place that was taken stays one. */
    void name() {
        if (stage.mayBecome(Stage.EHCP_NAMED)) {
            become(Stage.EHCP_NAMED);
            terms().ask(List.of());
        }
    }

    boolean overdue(LocalDate today) {
        return Stage.UNDECIDED.contains(stage) && today.isAfter(decideBy);
    }

    ChoiceOverdue runOver() {
        become(Stage.OVERDUE);
        return new ChoiceOverdue(id, application.id(), person, provider, decideBy);
    }

    /** Who was late is given a new day with the interview, told to her like the first; who is not keeps the old one. */
    void meet(LocalDate decideBy) {
        if (stage == Stage.OVERDUE) {
            this.decideBy = decideBy;
        }
        become(Stage.INTERVIEWING);
    }

    void meetNoMore(LocalDate today) {
        become(today.isAfter(decideBy) ? Stage.OVERDUE : Stage.SUBMITTED);
    }

    /** The step itself; whoever asks it has shown the obstacle before, a step that is not in the machine never happens. */
    void become(Stage next) {
        if (!stage.mayBecome(next)) {
            throw Refusal.of(ApplicationObstacle.STEP_NOT_POSSIBLE, stage);
        }
        stage = next;
    }

    void become(Stage next, Verdict said) {
        become(next);
        verdict = said;
    }

    /** Withdrawn or declined; where it stood is kept, so that it can be undone. */
    void leave(Stage next, Departure how) {
        become(next);
        departure = how;
    }

    void comeBack(Stage next) {
        become(next);
        departure = null;
    }

    void defer(Deferral deferral) {
        this.deferral = deferral;
    }

    void startWith(OfferingId offering, LocalDate starts) {
        this.offering = offering;
        this.starts = starts;
    }

    List<Obstacle> obstaclesTo(Stage next) {
        List<Obstacle> found = new ArrayList<>();
        if (!stage.mayBecome(next) || Stage.LEFT.contains(stage)) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, stage));
        }
        return found;
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

    Terms terms() {
        return terms;
    }

    Verdict verdict() {
        return verdict == null ? Verdict.NONE : verdict;
    }

    /** Null while she has not left. */
    Departure departure() {
        return departure;
    }

    /** Null when nobody asked for one. */
    Deferral deferral() {
        return deferral;
    }

    int version() {
        return version;
    }
}
