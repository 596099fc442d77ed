package org.ginnel.gateways.testimonial;

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
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.TestimonialAsked;
import org.ginnel.gateways.TestimonialId;
import org.ginnel.gateways.TestimonialKept;
import org.ginnel.gateways.TestimonialObjected;
import org.ginnel.gateways.TestimonialRefused;
import org.ginnel.gateways.TestimonialTakenBack;
import org.ginnel.gateways.TestimonialWritten;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * A school's reference for one young person: asked for once, by her; written once, and the same for every college she
 * applied to. She reads it first to last, may object, and then no college reads it until the school has answered. A form
 * is sent without it just as well.
 */
@Entity
@Table(schema = "gateways", name = "testimonial")
class Testimonial {
    static final int MOST = 4000;
    static final int SENTENCE = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TestimonialId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school"))
    private OrganisationId school;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private TestimonialStage stage;

    private String words;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String objection;
    private String answer;

    @Version
    private int version;

    protected Testimonial() {}

    Testimonial(TestimonialId id, PersonId person, OrganisationId school, Instant now) {
        this.id = id;
        this.person = person;
        this.school = school;
        askedAt = now;
        stage = TestimonialStage.ASKED;
    }

    TestimonialAsked asked() {
        return new TestimonialAsked(id);
    }

    List<Obstacle> obstaclesTo(TestimonialStage next) {
        return stage.mayBecome(next) ? List.of() : List.of(Obstacle.of(TestimonialObstacle.NOT_NOW, stage));
    }

    /** For the first time, anew, or as she asked: what she objected to is settled with it. */
    TestimonialWritten write(String said, UUID by, Instant now) {
        Refusal.ifAny(obstaclesTo(TestimonialStage.WRITTEN));
        words = needed(said, "words", MOST, TestimonialObstacle.NO_WORDS, TestimonialObstacle.WORDS_TOO_LONG);
        objection = null;
        answer = null;
        writtenBy = by;
        writtenAt = now;
        stage = TestimonialStage.WRITTEN;
        return new TestimonialWritten(id);
    }

    TestimonialObjected object(String said) {
        Refusal.ifAny(obstaclesTo(TestimonialStage.OBJECTED));
        objection = sentence(said, "objection", TestimonialObstacle.NO_OBJECTION);
        answer = null;
        stage = TestimonialStage.OBJECTED;
        return new TestimonialObjected(id);
    }

    /** Unchanged, with the school's answer; whoever reads it reads her objection beside it. */
    TestimonialKept keep(String said) {
        if (stage != TestimonialStage.OBJECTED) {
            throw Refusal.of(TestimonialObstacle.NOT_NOW, stage);
        }
        answer = sentence(said, "answer", TestimonialObstacle.NO_ANSWER);
        stage = TestimonialStage.WRITTEN;
        return new TestimonialKept(id);
    }

    TestimonialRefused refuse(String said) {
        Refusal.ifAny(obstaclesTo(TestimonialStage.REFUSED));
        answer = sentence(said, "answer", TestimonialObstacle.NO_ANSWER);
        stage = TestimonialStage.REFUSED;
        return new TestimonialRefused(id);
    }

    /** What was written goes with it: she asks anew if she changes her mind. */
    TestimonialTakenBack takeBack() {
        Refusal.ifAny(obstaclesTo(TestimonialStage.TAKEN_BACK));
        words = null;
        objection = null;
        answer = null;
        stage = TestimonialStage.TAKEN_BACK;
        return new TestimonialTakenBack(id);
    }

    private static String sentence(String said, String field, TestimonialObstacle none) {
        return needed(said, field, SENTENCE, none, TestimonialObstacle.SENTENCE_TOO_LONG);
    }

    private static String needed(
            String said, String field, int most, TestimonialObstacle none, TestimonialObstacle tooLong) {
        if (said == null || said.isBlank()) {
            throw new Refusal(List.of(Obstacle.of(none).at(field)));
        }
        if (said.strip().length() > most) {
            throw new Refusal(
                    List.of(Obstacle.of(tooLong, most, said.strip().length()).at(field)));
        }
        return said.strip();
    }

    /** Everything that is shown of it. */
    Shown shown(String name, String schoolName, String writer) {
        return new Shown(
                id,
                name,
                schoolName,
                stage,
                askedAt,
                words,
                writer,
                writtenAt,
                objection,
                answer,
                stage.mayBecome(TestimonialStage.WRITTEN),
                stage == TestimonialStage.OBJECTED);
    }

    TestimonialId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    OrganisationId school() {
        return school;
    }

    TestimonialStage stage() {
        return stage;
    }

    /** Null until it was written. */
    UUID writtenBy() {
        return writtenBy;
    }

    /**
     * @param writable the school may write it now
     * @param objected she objects, and no college reads it
     */
    record Shown(
            TestimonialId id,
            String name,
            String school,
            TestimonialStage stage,
            Instant askedAt,
            String words,
            String writer,
            Instant writtenAt,
            String objection,
            String answer,
            boolean writable,
            boolean objected) {}
}
