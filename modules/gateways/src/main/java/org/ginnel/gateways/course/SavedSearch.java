package org.ginnel.gateways.course;

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
import org.ginnel.gateways.SavedSearchId;
import org.ginnel.gateways.SearchForgotten;
import org.ginnel.gateways.SearchKept;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/** A search for courses somebody keeps to run again, until she deletes it. Nobody else sees it. */
@Entity
@Table(schema = "gateways", name = "saved_search")
class SavedSearch {
    static final int MOST = 20;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SavedSearchId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String query;
    private Instant kept;

    @Version
    private int version;

    protected SavedSearch() {}

    /** @param others what the person keeps already */
    SavedSearch(SavedSearchId id, PersonId person, CourseAsked asked, List<SavedSearch> others, Instant now) {
        Refusal.ifAny(obstacles(asked, others));
        this.id = id;
        this.person = person;
        this.query = asked.query();
        this.kept = now;
    }

    static List<Obstacle> obstacles(CourseAsked asked, List<SavedSearch> others) {
        List<Obstacle> found = new ArrayList<>();
        if (asked.nothing()) {
            found.add(Obstacle.of(CourseObstacle.NOTHING_TO_KEEP));
        }
        if (others.stream().anyMatch(other -> other.query.equals(asked.query()))) {
            found.add(Obstacle.of(CourseObstacle.KEPT_ALREADY));
        } else if (others.size() >= MOST) {
            found.add(Obstacle.of(CourseObstacle.TOO_MANY_KEPT, MOST));
        }
        return found;
    }

    SearchKept kept() {
        return new SearchKept(id);
    }

    SearchForgotten forgotten() {
        return new SearchForgotten(id);
    }

    SavedSearchId id() {
        return id;
    }

    CourseAsked asked() {
        return CourseAsked.of(query);
    }

    Instant since() {
        return kept;
    }
}
