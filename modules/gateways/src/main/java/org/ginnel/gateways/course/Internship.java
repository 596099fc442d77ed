package org.ginnel.gateways.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/**
 * What makes a course a supported internship: six to twelve months in a workplace, with a job coach. It leads to a job;
 * no hours are counted towards a qualification.
 */
@Entity
@Table(schema = "gateways", name = "internship")
class Internship {
    static final int SHORTEST = 6;
    static final int LONGEST = 12;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "offering"))
    private OfferingId offering;

    private int months;
    private String coach;

    @Version
    private int version;

    protected Internship() {}

    Internship(OfferingId offering, int months, String coach) {
        this.offering = offering;
        say(months, coach);
    }

    /** @param coach who is beside her at work and how often */
    void say(int months, String coach) {
        List<Obstacle> found = new ArrayList<>();
        if (months < SHORTEST || months > LONGEST) {
            found.add(Obstacle.of(CourseObstacle.ODD_MONTHS, SHORTEST, LONGEST));
        }
        if (coach == null || coach.isBlank()) {
            found.add(Obstacle.of(CourseObstacle.NO_COACH));
        }
        Refusal.ifAny(found);
        this.months = months;
        this.coach = coach.strip();
    }

    Facts facts() {
        return new Facts(months, coach);
    }

    /** For reading. */
    record Facts(int months, String coach) {}
}
