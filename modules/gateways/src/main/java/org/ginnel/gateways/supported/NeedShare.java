package org.ginnel.gateways.supported;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.NeedShareId;
import org.ginnel.gateways.SharingGiven;
import org.ginnel.gateways.SharingWithdrawn;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.PersonId;

/** That a provider may read what helps her for one choice, or because her plan names it; or a council: until she takes it back. */
@Entity
@Table(schema = "gateways", name = "need_share")
class NeedShare {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NeedShareId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider"))
    private OrganisationId provider;

    /** The choice it is shared for; null when her plan names the college, or with a council. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "choice"))
    private ChoiceId choice;

    private boolean named;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected NeedShare() {}

    /** For one choice, and as long as that choice is not over. */
    static NeedShare forChoice(
            NeedShareId id,
            PersonId person,
            NeedProfile profile,
            OrganisationId provider,
            ChoiceId choice,
            Instant now) {
        NeedShare made = new NeedShare(id, person, profile, provider, false, now);
        made.choice = choice;
        return made;
    }

    /** A council that keeps her plan reads it while it has her question or its answer before it. */
    static NeedShare withCouncil(
            NeedShareId id, PersonId person, NeedProfile profile, OrganisationId council, Instant now) {
        return new NeedShare(id, person, profile, council, false, now);
    }

    /** Only what was said can be shared, and only a plan can name a college. */
    NeedShare(
            NeedShareId id, PersonId person, NeedProfile profile, OrganisationId provider, boolean named, Instant now) {
        if (!profile.says()) {
            throw Refusal.of(SupportedObstacle.NOTHING_TO_SHARE);
        }
        if (named && !profile.planned()) {
            throw Refusal.of(SupportedObstacle.NO_PLAN);
        }
        this.id = id;
        this.person = person;
        this.provider = provider;
        this.named = named;
        this.givenAt = now;
    }

    SharingGiven given() {
        return new SharingGiven(id);
    }

    SharingWithdrawn withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.of(SupportedObstacle.ALREADY_WITHDRAWN, withdrawnAt);
        }
        withdrawnAt = now;
        return new SharingWithdrawn(id);
    }

    boolean open() {
        return withdrawnAt == null;
    }

    NeedShareId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    OrganisationId provider() {
        return provider;
    }

    ChoiceId choice() {
        return choice;
    }

    boolean named() {
        return named;
    }

    Instant givenAt() {
        return givenAt;
    }
}
