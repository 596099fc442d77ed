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
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.AnswerSaved;
import org.ginnel.gateways.ApplicationId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * What would help a young person, in her own words, and whether colleges may read it. A table of its own: row-level
 * security lets a provider at it only while she shares it and has sent a choice to that provider.
 */
@Entity
@Table(schema = "gateways", name = "support")
class Support {
    static final int MOST = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Need need;

    private String words;
    private boolean shared;

    @Version
    private int version;

    protected Support() {}

    Support(ApplicationId application, PersonId person) {
        this.application = application;
        this.person = person;
    }

    static List<Obstacle> obstaclesTo(Need need, String words, Boolean share) {
        List<Obstacle> found = new ArrayList<>();
        if (need == null) {
            found.add(Obstacle.of(ApplicationObstacle.NEED_MISSING).at("need"));
        }
        if (need == Need.IN_MY_WORDS && (words == null || words.isBlank())) {
            found.add(Obstacle.of(ApplicationObstacle.WORDS_MISSING).at("words"));
        }
        if (words != null && words.length() > MOST) {
            found.add(Obstacle.of(ApplicationObstacle.STATEMENT_TOO_LONG, MOST, words.length())
                    .at("words"));
        }
        if (need != null && need != Need.NOTHING && share == null) {
            found.add(Obstacle.of(ApplicationObstacle.SHARING_MISSING).at("share"));
        }
        return found;
    }

    /** Words that are no longer asked for are not kept: whoever answers "nothing" leaves nothing behind. */
    AnswerSaved say(Need need, String words, Boolean share, int read) {
        List<Obstacle> found = obstaclesTo(need, words, share);
        if (read != version && !says(need, words, share)) {
            found.add(Obstacle.of(ApplicationObstacle.CHANGED_ELSEWHERE));
        }
        Refusal.ifAny(found);
        this.need = need;
        this.words = need == Need.IN_MY_WORDS ? words.strip() : null;
        this.shared = need != Need.NOTHING && share;
        return new AnswerSaved(application, Section.SUPPORT.name());
    }

    private boolean says(Need need, String words, Boolean share) {
        return this.need == need
                && java.util.Objects.equals(
                        this.words, need == Need.IN_MY_WORDS && words != null ? words.strip() : null)
                && Boolean.valueOf(shared).equals(share);
    }

    boolean complete() {
        return need != null;
    }

    ApplicationId application() {
        return application;
    }

    PersonId person() {
        return person;
    }

    Need need() {
        return need;
    }

    String words() {
        return words;
    }

    boolean shared() {
        return shared;
    }

    int version() {
        return version;
    }
}
