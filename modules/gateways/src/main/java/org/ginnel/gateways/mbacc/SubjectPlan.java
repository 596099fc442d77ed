package org.ginnel.gateways.mbacc;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.PlanChanged;
import org.ginnel.gateways.PlanDeleted;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanKept;
import org.ginnel.gateways.mbacc.Subjects.Subject;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * A choice of subjects at 14 somebody thinks about: the core, which everybody takes, and her options. She may keep
 * several; none of them decides anything.
 */
@Entity
@Table(schema = "gateways", name = "subject_plan")
class SubjectPlan {
    static final int MOST = 12;
    static final int LONGEST_NAME = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String name;
    private String[] options;
    private Instant changed;

    @Version
    private int version;

    protected SubjectPlan() {}

    private SubjectPlan(PlanId id, PersonId person) {
        this.id = id;
        this.person = person;
    }

    static SubjectPlan start(PlanId id, PersonId person, long others) {
        if (others >= MOST) {
            throw Refusal.of(MbaccObstacle.TOO_MANY_PLANS, MOST);
        }
        return new SubjectPlan(id, person);
    }

    PlanKept keep(String called, List<String> picked, Subjects subjects, Instant now) {
        say(called, picked, subjects, now);
        return new PlanKept(id);
    }

    PlanChanged change(String called, List<String> picked, Subjects subjects, Instant now) {
        say(called, picked, subjects, now);
        return new PlanChanged(id);
    }

    private void say(String called, List<String> picked, Subjects subjects, Instant now) {
        Refusal.ifAny(obstacles(called, picked, subjects));
        name = called.strip();
        options = subjects.picked(picked).stream().map(Subject::code).toArray(String[]::new);
        changed = now;
    }

    /** No number of options is too small or too large: a plan without any leads everywhere by its core. */
    static List<Obstacle> obstacles(String called, List<String> picked, Subjects subjects) {
        List<Obstacle> found = new ArrayList<>();
        if (called == null || called.isBlank()) {
            found.add(Obstacle.of(MbaccObstacle.NO_NAME).at("name"));
        } else if (called.strip().length() > LONGEST_NAME) {
            found.add(Obstacle.of(MbaccObstacle.NAME_TOO_LONG, LONGEST_NAME).at("name"));
        }
        if (!subjects.knows(picked)) {
            found.add(Obstacle.of(MbaccObstacle.NO_SUCH_SUBJECT));
        }
        return found;
    }

    PlanDeleted delete() {
        return new PlanDeleted(id);
    }

    PlanId id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> options() {
        return List.of(options);
    }

    Instant changed() {
        return changed;
    }
}
