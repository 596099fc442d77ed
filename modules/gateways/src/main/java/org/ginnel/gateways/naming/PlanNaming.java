package org.ginnel.gateways.naming;

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
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.NamingConfirmed;
import org.ginnel.gateways.NamingEnded;
import org.ginnel.gateways.NamingId;
import org.ginnel.gateways.NamingProposed;
import org.ginnel.gateways.NamingRefused;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * That an education, health and care plan names a college (its Section I). Asked by the young person or her school,
 * confirmed or not by the council that keeps the plan; once confirmed it stands on her form outside every order and
 * limit. Read by her, by that council, by the school that asked, and once confirmed by that college: by nobody else.
 */
@Entity
@Table(schema = "gateways", name = "plan_naming")
class PlanNaming {
    static final int LONGEST = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NamingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "council"))
    private OrganisationId council;

    private String borough;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offering"))
    private OfferingId offering;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    /** The year in which the course starts: its 31 March is the day. */
    private int year;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school"))
    private OrganisationId school;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private NamingStage stage;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String sentence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "choice"))
    private ChoiceId choice;

    @Version
    private int version;

    protected PlanNaming() {}

    PlanNaming(NamingId id, ProposeNaming asked, Instant now) {
        this.id = id;
        person = asked.person();
        council = asked.council().id();
        borough = asked.council().borough();
        offering = asked.course().id();
        provider = asked.course().provider();
        year = asked.course().starts().getYear();
        school = asked.school();
        proposedBy = asked.by();
        proposedAt = now;
        stage = NamingStage.PROPOSED;
    }

    /** SEND Regulations 2014, regulation 18: for a move to a post-16 institution the plan names it by 31 March. */
    static LocalDate deadline(int year) {
        return LocalDate.of(year, 3, 31);
    }

    NamingProposed proposed() {
        return new NamingProposed(id);
    }

    List<Obstacle> obstaclesTo(NamingStage next) {
        if (stage.mayBecome(next)) {
            return List.of();
        }
        return List.of(Obstacle.of(
                stage == NamingStage.CONFIRMED ? NamingObstacle.CONFIRMED_ALREADY : NamingObstacle.DECIDED_ALREADY));
    }

    NamingConfirmed confirm(ChoiceId entered, UUID by, Instant now) {
        Refusal.ifAny(obstaclesTo(NamingStage.CONFIRMED));
        become(NamingStage.CONFIRMED, by, now);
        choice = entered;
        return new NamingConfirmed(id);
    }

    /** Never a bare no: she reads why, and what she can do. */
    NamingRefused refuse(String why, UUID by, Instant now) {
        Refusal.ifAny(obstaclesTo(NamingStage.REFUSED));
        sentence = said(why);
        become(NamingStage.REFUSED, by, now);
        return new NamingRefused(id);
    }

    /** The council amended the plan. */
    NamingEnded amend(String why, UUID by, Instant now) {
        Refusal.ifAny(obstaclesTo(NamingStage.ENDED));
        sentence = said(why);
        become(NamingStage.ENDED, by, now);
        return new NamingEnded(id);
    }

    /** She takes her question back, or the choice itself. */
    NamingEnded end(UUID by, Instant now) {
        Refusal.ifAny(obstaclesTo(NamingStage.ENDED));
        become(NamingStage.ENDED, by, now);
        return new NamingEnded(id);
    }

    private static String said(String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal(List.of(Obstacle.of(NamingObstacle.NO_SENTENCE).at("sentence")));
        }
        if (why.strip().length() > LONGEST) {
            throw new Refusal(List.of(
                    Obstacle.of(NamingObstacle.SENTENCE_TOO_LONG, LONGEST).at("sentence")));
        }
        return why.strip();
    }

    private void become(NamingStage next, UUID by, Instant now) {
        stage = next;
        decidedBy = by;
        decidedAt = now;
    }

    NamingId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    OrganisationId council() {
        return council;
    }

    OfferingId offering() {
        return offering;
    }

    int year() {
        return year;
    }

    boolean bySchool() {
        return school != null;
    }

    OrganisationId school() {
        return school;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    NamingStage stage() {
        return stage;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String sentence() {
        return sentence;
    }

    /** Null until it was confirmed. */
    ChoiceId choice() {
        return choice;
    }
}
