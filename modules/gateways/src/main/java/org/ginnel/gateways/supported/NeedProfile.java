package org.ginnel.gateways.supported;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** What helps a young person, said once in her own words. Read by her, and by the providers she names in a NeedShare. */
@Entity
@Table(schema = "gateways", name = "need_profile")
class NeedProfile {
    static final int MOST = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String words;
    private String[] adjustments = {};

    @Enumerated(EnumType.STRING)
    private Plan plan;

    @Column(name = "said_at")
    private Instant saidAt;

    @Version
    private int version;

    protected NeedProfile() {}

    NeedProfile(PersonId person) {
        this.person = person;
    }

    static List<Obstacle> obstaclesTo(String words, Plan plan) {
        List<Obstacle> found = new ArrayList<>();
        if (plan == null) {
            found.add(Obstacle.of(SupportedObstacle.PLAN_MISSING).at("plan"));
        }
        if (words != null && words.length() > MOST) {
            found.add(Obstacle.of(SupportedObstacle.WORDS_TOO_LONG, MOST, words.length())
                    .at("words"));
        }
        return found;
    }

    void say(String said, Set<Adjustment> wanted, Plan has, int read, Instant now) {
        List<Obstacle> found = obstaclesTo(said, has);
        if (saidAt != null && read != version) {
            found.add(Obstacle.of(SupportedObstacle.CHANGED_ELSEWHERE));
        }
        Refusal.ifAny(found);
        words = said == null || said.isBlank() ? null : said.strip();
        adjustments = wanted.stream().sorted().map(Enum::name).toArray(String[]::new);
        plan = has;
        saidAt = now;
    }

    /** There is something a provider could read. */
    boolean says() {
        return words != null || adjustments.length > 0 || plan == Plan.YES;
    }

    boolean planned() {
        return plan == Plan.YES;
    }

    Needs needs() {
        return new Needs(
                words, Arrays.stream(adjustments).map(Adjustment::valueOf).toList(), plan, saidAt, version);
    }
}
