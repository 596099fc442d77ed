package org.ginnel.gateways.caseload;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ginnel.gateways.PupilId;
import org.ginnel.gateways.Rolls;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** Somebody on a school's roll from a day on. Most have an account here, some not yet: the school sees both. */
@Entity
@Table(schema = "gateways", name = "pupil")
class Pupil {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PupilId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school"))
    private OrganisationId school;

    private String borough;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String name;

    @Column(name = "school_year")
    private int schoolYear;

    private LocalDate since;
    private LocalDate until;

    @Version
    private int version;

    protected Pupil() {}

    /** @param person null while she has no account */
    Pupil(
            PupilId id,
            OrganisationId school,
            String borough,
            PersonId person,
            String name,
            int schoolYear,
            LocalDate since) {
        this.id = id;
        this.school = school;
        this.borough = borough;
        this.person = person;
        this.name = name;
        this.schoolYear = schoolYear;
        this.since = since;
    }

    void inYear(int year) {
        schoolYear = year;
    }

    Rolls.OnRoll onRoll() {
        return new Rolls.OnRoll(id, school, borough, person, name, schoolYear);
    }

    PupilId id() {
        return id;
    }
}
