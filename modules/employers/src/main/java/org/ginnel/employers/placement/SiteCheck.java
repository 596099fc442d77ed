package org.ginnel.employers.placement;

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
import java.util.UUID;
import org.ginnel.employers.SiteCheckId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/**
 * Somebody of another firm saw a document of a firm's site. Made once, good for every offer at the site until it
 * expires; a newer one of the same kind takes its place and the older stays to be read.
 */
@Entity
@Table(schema = "employers", name = "site_check")
class SiteCheck {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteCheckId id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "employer"))
    private OrganisationId employer;

    private UUID site;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    private LocalDate expires;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checked_by"))
    private PersonId checkedBy;

    /** The firm of the one who looked, or the place for the secretariat; never the firm that was looked at. */
    @Column(name = "checked_for")
    private UUID checkedFor;

    protected SiteCheck() {}

    private SiteCheck(OrganisationId employer, UUID site, CheckKind kind, LocalDate expires) {
        this.id = new SiteCheckId(Ids.next());
        this.employer = employer;
        this.site = site;
        this.kind = kind;
        this.expires = expires;
    }

    /** @param expires last day on which it holds, null when it holds until a newer one */
    static SiteCheck seen(
            OrganisationId employer,
            UUID site,
            CheckKind kind,
            LocalDate expires,
            PersonId by,
            UUID byFirm,
            LocalDate today) {
        if (employer.value().equals(byFirm)) {
            throw new Refusal(java.util.List.of(Obstacle.of(PlacementObstacle.OWN_FIRM)));
        }
        SiteCheck check = new SiteCheck(employer, site, kind, expires);
        check.checkedBy = by;
        check.checkedFor = byFirm;
        check.seenOn = today;
        return check;
    }

    boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    SiteCheckId id() {
        return id;
    }

    UUID site() {
        return site;
    }

    CheckKind kind() {
        return kind;
    }

    LocalDate seenOn() {
        return seenOn;
    }

    LocalDate expires() {
        return expires;
    }
}
