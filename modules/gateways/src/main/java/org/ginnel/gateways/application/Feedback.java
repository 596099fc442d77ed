package org.ginnel.gateways.application;

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
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.FeedbackGiven;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** Whether the sentence beside a no helped her. Hers to change; a provider learns how many said so, never who. */
@Entity
@Table(schema = "gateways", name = "feedback")
class Feedback {
    static final int LETTERS = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "choice"))
    private ChoiceId choice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    private boolean helpful;
    private String words;

    @Column(name = "said_at")
    private Instant saidAt;

    @Version
    private int version;

    protected Feedback() {}

    Feedback(Choice choice) {
        this.choice = choice.id();
        this.person = choice.person();
        this.provider = choice.provider();
    }

    /** Only a no has a sentence to ask about. */
    static List<Obstacle> obstaclesToSaying(Choice choice) {
        return choice.stage() == Stage.REJECTED
                ? List.of()
                : List.of(Obstacle.of(ApplicationObstacle.NO_FEEDBACK, choice.stage()));
    }

    FeedbackGiven say(Choice of, Boolean helpful, String words, Instant now) {
        List<Obstacle> found = new ArrayList<>(obstaclesToSaying(of));
        String said = words == null || words.isBlank() ? null : words.strip();
        if (helpful == null) {
            found.add(Obstacle.of(ApplicationObstacle.NOT_SAID).at("helpful"));
        }
        if (said != null && said.length() > LETTERS) {
            found.add(Obstacle.of(ApplicationObstacle.STATEMENT_TOO_LONG, LETTERS, said.length())
                    .at("words"));
        }
        Refusal.ifAny(found);
        this.helpful = helpful;
        this.words = said;
        this.saidAt = now;
        return new FeedbackGiven(choice, helpful);
    }

    boolean helpful() {
        return helpful;
    }

    /** Null when she wrote nothing. */
    String words() {
        return words;
    }
}
