package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ginnel.gateways.AnswerSaved;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.gateways.ApplicationSubmitted;
import org.ginnel.gateways.ChoiceAdded;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceRemoved;
import org.ginnel.gateways.ChoicesRanked;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * A young person's form for one cycle: answers, ranked choices, one reference; saved section by section, sent once. A slot
 * that came free is filled and sent later. The rank lies apart from the choices: providers see those, never this.
 */
@Entity
@Table(schema = "gateways", name = "application")
class Application {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApplicationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle"))
    private CycleId cycle;

    private String reference;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** Since when a place is taken firmly; providers are told no more than that. */
    @Column(name = "settled_at")
    private Instant settledAt;

    @Embedded
    private Answers answers = new Answers();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "gateways", name = "ranking", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "place")
    @Column(name = "choice")
    private List<UUID> ranking = new ArrayList<>();

    @Version
    private int version;

    protected Application() {}

    Application(ApplicationId id, PersonId person, CycleId cycle) {
        this.id = id;
        this.person = person;
        this.cycle = cycle;
    }

    static Application start(ApplicationId id, PersonId person, Cycle cycle, Instant now) {
        Refusal.ifAny(obstaclesToWriting(cycle, now));
        return new Application(id, person, cycle.id());
    }

    static List<Obstacle> obstaclesToWriting(Cycle cycle, Instant now) {
        return cycle.closed(now) ? List.of(Obstacle.of(CLOSED, cycle.closes(), cycle.carryOverOpens())) : List.of();
    }

    List<Obstacle> obstaclesToAnswering(Cycle cycle, Instant now) {
        return sent() ? List.of(Obstacle.of(ALREADY_SENT, submittedAt)) : obstaclesToWriting(cycle, now);
    }

    AnswerSaved answer(Answer said, int read, Cycle cycle, Instant now) {
        Refusal.ifAny(obstaclesToAnswering(cycle, now));
        answers.save(said, read, Dates.dayOf(now));
        return new AnswerSaved(id, said.section().name());
    }

    /** Her words of an earlier round, to be read again: not the year she is in, no course and no consent. */
    void takeOver(Application earlier) {
        answers.takeOver(earlier.answers);
    }

    List<Obstacle> obstaclesToAdding(Course course, Cycle cycle, int limit, Instant now) {
        return Adding.obstacles(this, course, cycle, limit, now);
    }

    ChoiceAdded add(ChoiceId choice, Course course, Cycle cycle, int limit, Instant now) {
        Refusal.ifAny(obstaclesToAdding(course, cycle, limit, now));
        return join(new Choice(choice, this, course));
    }

    ChoiceAdded join(Choice made) {
        choices.add(made);
        ranking.add(made.id().value());
        return new ChoiceAdded(made.id(), id, made.offering());
    }

    /** A plan names the course: outside the order and the limit. A place she took there stays as it is. */
    Choice name(ChoiceId choice, Course course) {
        Optional<Choice> known = ofCourse(course);
        Choice named = known.orElseGet(() -> new Choice(choice, this, course));
        known.ifPresentOrElse(there -> ranking.remove(there.id().value()), () -> choices.add(named));
        named.name();
        return named;
    }

    ChoiceRemoved remove(ChoiceId choice, Cycle cycle, Instant now) {
        Choice gone = choice(choice);
        Refusal.ifAny(obstaclesToWriting(cycle, now));
        if (gone.stage() != Stage.DRAFT) {
            throw Refusal.of(STEP_NOT_POSSIBLE, gone.stage());
        }
        choices.remove(gone);
        ranking.remove(choice.value());
        return new ChoiceRemoved(choice, id, gone.offering());
    }

    /** Moves a choice one place up; the first stays where it is. */
    ChoicesRanked prefer(ChoiceId choice, Cycle cycle, Instant now) {
        Refusal.ifAny(obstaclesToWriting(cycle, now));
        int at = ranking.indexOf(choice(choice).id().value());
        if (at > 0) {
            ranking.set(at, ranking.set(at - 1, choice.value()));
        }
        return new ChoicesRanked(id);
    }

    List<Obstacle> obstaclesToSubmitting(Support support, Cycle cycle, Instant now) {
        return Sending.obstacles(this, support, cycle, now);
    }

    /** The form and all its drafts, or nothing. */
    ApplicationSubmitted submit(
            Support support, Cycle cycle, Supplier<String> newReference, LocalDate decideBy, Instant now) {
        Refusal.ifAny(obstaclesToSubmitting(support, cycle, now));
        List<Choice> sent = drafts().toList();
        sent.forEach(choice -> choice.send(decideBy));
        if (!sent()) {
            reference = newReference.get();
            submittedAt = now;
        }
        return new ApplicationSubmitted(
                id,
                person,
                reference,
                sent.stream().map(Choice::id).toList(),
                sent.stream().map(Choice::provider).distinct().toList(),
                decideBy);
    }

    void settle(boolean taken, Instant now) {
        settledAt = taken ? now : null;
    }

    Choice choice(ChoiceId choice) {
        return choices.stream().filter(c -> c.id().equals(choice)).findFirst().orElseThrow(NotFound::new);
    }

    Optional<Choice> ofCourse(Course course) {
        return choices.stream()
                .filter(c -> c.offering().equals(course.id()) && !c.stage().terminal())
                .findFirst();
    }

    long slotsTaken() {
        return choices.stream()
                .filter(c -> !c.interest() && c.stage().takesASlot())
                .count();
    }

    Stream<Choice> drafts() {
        return choices.stream().filter(c -> c.stage() == Stage.DRAFT);
    }

    /** In the order she gave them. */
    List<Choice> inOrder() {
        return choices.stream().sorted(Comparator.comparingInt(this::rankOf)).toList();
    }

    int rankOf(Choice choice) {
        return ranking.indexOf(choice.id().value()) + 1;
    }

    boolean sent() {
        return submittedAt != null;
    }

    boolean settled() {
        return settledAt != null;
    }

    ApplicationId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    CycleId cycle() {
        return cycle;
    }

    String reference() {
        return reference;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Answers answers() {
        return answers;
    }
}
