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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.InterviewArranged;
import org.ginnel.gateways.InterviewCancelled;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * A meeting about one choice. It keeps its id for ever and counts its changes, so that a calendar that once took it
 * follows. A provider that is late and arranges one promises a new day to decide by.
 */
@Entity
@Table(schema = "gateways", name = "interview")
class Interview {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InterviewId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "choice"))
    private ChoiceId choice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    private Instant starts;
    private int minutes;
    private String place;
    private String note;

    @Enumerated(EnumType.STRING)
    private InterviewStage stage;

    private int sequence;
    private Instant changed;

    @Version
    private int version;

    protected Interview() {}

    /**
     * @param earliest the first day that gives her the notice she is promised
     * @param needs whether she shares what would help her
     */
    static List<Obstacle> obstacles(ArrangeInterview command, LocalDate earliest, boolean needs) {
        List<Obstacle> found = new ArrayList<>(command.obstacles());
        if (command.day() != null && command.day().isBefore(earliest)) {
            found.add(Obstacle.of(DecidingObstacle.TOO_SOON, earliest).at("day"));
        }
        if (needs && !command.ready()) {
            found.add(Obstacle.of(DecidingObstacle.NEEDS_NOT_READ).at("ready"));
        }
        return found;
    }

    static Interview arrange(
            InterviewId id, ArrangeInterview command, Choice choice, LocalDate earliest, boolean needs, Instant now) {
        Refusal.ifAny(obstacles(command, earliest, needs));
        Interview made = new Interview();
        made.id = id;
        made.choice = choice.id();
        made.person = choice.person();
        made.provider = choice.provider();
        made.stage = InterviewStage.ARRANGED;
        made.take(command, now);
        return made;
    }

    void move(ArrangeInterview command, LocalDate earliest, boolean needs, Instant now) {
        Refusal.ifAny(obstacles(command, earliest, needs));
        if (!stage.mayBecome(InterviewStage.ARRANGED)) {
            throw Refusal.of(DecidingObstacle.NO_INTERVIEW);
        }
        take(command, now);
        sequence++;
    }

    void cancel(Instant now) {
        if (!stage.mayBecome(InterviewStage.CANCELLED)) {
            throw Refusal.of(DecidingObstacle.NO_INTERVIEW);
        }
        stage = InterviewStage.CANCELLED;
        sequence++;
        changed = now;
    }

    private void take(ArrangeInterview command, Instant now) {
        starts = command.starts();
        minutes = command.minutes();
        place = command.place();
        note = command.note();
        changed = now;
    }

    InterviewArranged arranged(Choice about) {
        return new InterviewArranged(choice, about.application().id(), person, starts, sequence > 0);
    }

    InterviewCancelled cancelled(Choice about) {
        return new InterviewCancelled(choice, about.application().id(), person, starts);
    }

    /** Still to come: what is over is not called off any more. */
    boolean ahead(Instant now) {
        return stage == InterviewStage.ARRANGED && starts.isAfter(now);
    }

    Meeting meeting() {
        return new Meeting(id, choice, starts, minutes, place, note, stage, sequence, changed);
    }

    /** A meeting as pages and calendars show it. */
    record Meeting(
            InterviewId id,
            ChoiceId choice,
            Instant starts,
            int minutes,
            String place,
            String note,
            InterviewStage stage,
            int sequence,
            Instant changed) {
        boolean cancelled() {
            return stage == InterviewStage.CANCELLED;
        }
    }
}
