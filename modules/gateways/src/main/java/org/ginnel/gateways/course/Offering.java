package org.ginnel.gateways.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingEnded;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.OfferingPublished;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Site;

/**
 * A course with places, as a provider offers it at one site for one start. How many offers are open is counted by the
 * database beside the choices themselves, never here.
 */
@Entity
@Table(schema = "gateways", name = "offering")
class Offering {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfferingId id;

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private int level;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    @Column(name = "provider_name")
    private String providerName;

    @Column(name = "site_name")
    private String siteName;

    private String postcode;
    private Double latitude;
    private Double longitude;

    @Column(name = "learn_aim_ref")
    private String learnAimRef;

    private String standard;
    private String[] gateways;
    private LocalDate starts;
    private int places;

    @Column(name = "over_offer")
    private BigDecimal overOffer;

    private String entry;
    private String support;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant updated;

    /** The provider's own code; null for a course that was not made from a file. */
    private String code;

    private boolean demonstration;

    @Version
    private int version;

    protected Offering() {}

    private Offering(OfferingId id) {
        this.id = id;
    }

    static Offering publish(PublishOffering command, String providerName, Optional<Site> site, Instant now) {
        Offering offering = new Offering(command.id());
        offering.say(command, providerName, site, now);
        offering.demonstration = command.demonstration();
        return offering;
    }

    /** Says it anew: what changed is shown with today's date. Places below the open offers are refused by the database. */
    OfferingPublished say(PublishOffering command, String name, Optional<Site> site, Instant now) {
        Refusal.ifAny(command.obstacles());
        title = command.title();
        kind = command.kind();
        level = command.level();
        provider = command.provider();
        providerName = name;
        siteName = site.map(Site::name).orElse("");
        postcode = site.map(Site::postcode).orElse(null);
        latitude = site.map(Site::latitude).orElse(null);
        longitude = site.map(Site::longitude).orElse(null);
        learnAimRef = command.learnAimRef();
        standard = command.standard();
        gateways = command.gateways().toArray(String[]::new);
        starts = command.starts();
        places = command.places();
        overOffer = command.overOffer();
        entry = command.entry();
        support = command.support();
        status = Status.OPEN;
        updated = now;
        return new OfferingPublished(id, provider, command.gateways());
    }

    /** From a file of the provider: with its own code, and perhaps paused or closed. */
    OfferingPublished say(CourseRow row, String name, Optional<Site> site, Instant now) {
        OfferingPublished said = say(row.command(), name, site, now);
        status = row.status();
        code = row.code().equals(id.toString()) ? code : row.code();
        return said;
    }

    List<Obstacle> obstaclesToEnding() {
        return status == Status.CLOSED ? List.of(Obstacle.of(CourseObstacle.ENDED_ALREADY)) : List.of();
    }

    /** No new choice from now on; what was sent, offered and taken stays. */
    OfferingEnded end(Instant now) {
        Refusal.ifAny(obstaclesToEnding());
        status = Status.CLOSED;
        updated = now;
        return new OfferingEnded(id, provider);
    }

    OfferingId id() {
        return id;
    }

    OrganisationId provider() {
        return provider;
    }

    /** What its provider calls it in a file. */
    String code() {
        return code == null ? id.toString() : code;
    }

    BigDecimal overOffer() {
        return overOffer;
    }

    Status status() {
        return status;
    }

    Course course() {
        return new Course(
                id,
                title,
                kind,
                level,
                provider,
                providerName,
                siteName,
                postcode,
                latitude,
                longitude,
                learnAimRef,
                standard,
                List.of(gateways),
                starts,
                places,
                entry,
                support,
                status == Status.OPEN,
                updated,
                demonstration);
    }

    enum Status {
        OPEN,
        PAUSED,
        CLOSED
    }
}
