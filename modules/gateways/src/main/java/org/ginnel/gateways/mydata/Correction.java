package org.ginnel.gateways.mydata;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.CorrectionAnswered;
import org.ginnel.gateways.CorrectionAsked;
import org.ginnel.gateways.CorrectionId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** That a young person asked for something kept of her to be put right; answered by her school or the secretariat. */
@Entity
@Table(schema = "gateways", name = "correction")
class Correction {
    static final int MOST = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CorrectionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private CorrectionSubject subject;

    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school"))
    private OrganisationId school;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean done;
    private String answer;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected Correction() {}

    /** @param school that keeps her roll; null where the secretariat answers */
    static Correction ask(
            CorrectionId id,
            PersonId person,
            CorrectionSubject subject,
            String words,
            OrganisationId school,
            Instant now) {
        List<Obstacle> found = new ArrayList<>();
        if (subject == null) {
            found.add(Obstacle.of(CorrectionObstacle.NO_SUBJECT).at("subject"));
        }
        found.addAll(lacking(words, "words", CorrectionObstacle.NO_WORDS));
        Refusal.ifAny(found);
        Correction made = new Correction();
        made.id = id;
        made.person = person;
        made.subject = subject;
        made.words = words.strip();
        made.school = subject.schools() ? school : null;
        made.askedAt = now;
        return made;
    }

    CorrectionAsked asked() {
        return new CorrectionAsked(id);
    }

    List<Obstacle> obstaclesToAnswering() {
        return answeredAt == null ? List.of() : List.of(Obstacle.of(CorrectionObstacle.ANSWERED_ALREADY, answeredAt));
    }

    /** @param right it was put right; either way she reads a sentence */
    CorrectionAnswered answer(boolean right, String said, UUID by, Instant now) {
        List<Obstacle> found = new ArrayList<>(obstaclesToAnswering());
        found.addAll(lacking(said, "answer", CorrectionObstacle.NO_ANSWER));
        Refusal.ifAny(found);
        done = right;
        answer = said.strip();
        answeredBy = by;
        answeredAt = now;
        return new CorrectionAnswered(id);
    }

    private static List<Obstacle> lacking(String said, String field, CorrectionObstacle none) {
        if (said == null || said.isBlank()) {
            return List.of(Obstacle.of(none).at(field));
        }
        int length = said.strip().length();
        return length > MOST
                ? List.of(Obstacle.of(CorrectionObstacle.WORDS_TOO_LONG, MOST, length)
                        .at(field))
                : List.of();
    }

    Shown shown(String name, String answerer) {
        return new Shown(id, name, subject, words, answerer, askedAt, answeredAt, Boolean.TRUE.equals(done), answer);
    }

    CorrectionSubject subject() {
        return subject;
    }

    PersonId person() {
        return person;
    }

    /** Null where the secretariat answers. */
    OrganisationId school() {
        return school;
    }

    /** @param answerer whose turn it is or was; {@code answeredAt} null while it waits */
    record Shown(
            CorrectionId id,
            String name,
            CorrectionSubject subject,
            String words,
            String answerer,
            Instant askedAt,
            Instant answeredAt,
            boolean done,
            String answer) {
        boolean waiting() {
            return answeredAt == null;
        }
    }
}
