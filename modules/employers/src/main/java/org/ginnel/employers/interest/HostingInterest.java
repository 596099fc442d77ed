package org.ginnel.employers.interest;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.HostingInterestGiven;
import org.ginnel.employers.HostingInterestId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * Each academic year a firm says yes, maybe or no to hosting young people of a gateway, and how many places it pledges.
 * The answer may be given again; the journal keeps the ones before.
 */
@Entity
@Table(schema = "employers", name = "hosting_interest")
class HostingInterest {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HostingInterestId id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "employer"))
    private OrganisationId employer;

    private String gateway;

    /** The calendar year in which the academic year begins. */
    private int year;

    @Enumerated(EnumType.STRING)
    private Appetite appetite;

    private int places;

    @Enumerated(EnumType.STRING)
    private WhyNot reason;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected HostingInterest() {}

    HostingInterest(OrganisationId employer, String gateway, int year) {
        this.id = new HostingInterestId(Ids.next());
        this.employer = employer;
        this.gateway = gateway;
        this.year = year;
    }

    List<Obstacle> obstaclesToAnswering(Answer answer, LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (answer.appetite() == null) {
            found.add(Obstacle.of(InterestObstacle.NO_ANSWER).at("appetite"));
        }
        if (answer.appetite() == Appetite.NO && answer.reason() == null) {
            found.add(Obstacle.of(InterestObstacle.NO_WITHOUT_REASON).at("reason"));
        }
        if (answer.appetite() == Appetite.NO && answer.places() > 0) {
            found.add(Obstacle.of(InterestObstacle.NO_WITH_PLACES).at("places"));
        }
        if (answer.appetite() == Appetite.YES && answer.places() < 1) {
            found.add(Obstacle.of(InterestObstacle.YES_WITHOUT_PLACES).at("places"));
        }
        if (year < yearOf(today) || year > yearOf(today) + 1) {
            found.add(Obstacle.of(InterestObstacle.NOT_THIS_YEAR));
        }
        return found;
    }

    HostingInterestGiven answer(Answer answer, PersonId by, LocalDate today) {
        Refusal.ifAny(obstaclesToAnswering(answer, today));
        appetite = answer.appetite();
        places = answer.places();
        reason = appetite == Appetite.NO ? answer.reason() : null;
        givenBy = by.value();
        givenOn = today;
        return new HostingInterestGiven(employer, gateway, year, appetite.name(), places);
    }

    /** The academic year a day lies in, by the calendar year it began in; it begins on 1 September. */
    static int yearOf(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    HostingInterestId id() {
        return id;
    }
}
