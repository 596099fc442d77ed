package org.ginnel.gateways.mbacc;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ginnel.gateways.PlanId;
import org.ginnel.gateways.PlanShareId;
import org.ginnel.gateways.PlanShareWithdrawn;
import org.ginnel.gateways.PlanShared;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.PersonId;

/**
 * A link by which a trusted adult reads one plan. Only a hash of its token is kept; it ends by itself, or when its maker
 * withdraws it.
 */
@Entity
@Table(schema = "gateways", name = "plan_share")
class PlanShare {
    static final int MOST = 5;
    /** How many days a link may be good for. */
    static final List<Integer> DAYS = List.of(7, 30, 90);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanShareId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private byte[] hash;
    private Instant made;
    private Instant expires;
    private Instant withdrawn;

    @Version
    private int version;

    protected PlanShare() {}

    /** @param others of the same plan */
    PlanShare(
            PlanShareId id,
            SubjectPlan plan,
            PersonId person,
            byte[] hash,
            int days,
            List<PlanShare> others,
            Instant now) {
        if (!DAYS.contains(days)) {
            throw Refusal.of(MbaccObstacle.NOT_SO_LONG);
        }
        if (others.stream().filter(other -> other.open(now)).count() >= MOST) {
            throw Refusal.of(MbaccObstacle.TOO_MANY_LINKS, MOST);
        }
        this.id = id;
        this.plan = plan.id();
        this.person = person;
        this.hash = hash.clone();
        this.made = now;
        this.expires = now.plus(Duration.ofDays(days));
    }

    PlanShared shared() {
        return new PlanShared(plan, id);
    }

    /** Withdrawing twice is withdrawing once: the first moment stays. */
    PlanShareWithdrawn withdraw(Instant now) {
        withdrawn = withdrawn == null ? now : withdrawn;
        return new PlanShareWithdrawn(plan, id);
    }

    boolean open(Instant now) {
        return withdrawn == null && now.isBefore(expires);
    }

    PlanShareId id() {
        return id;
    }

    Instant made() {
        return made;
    }

    Instant expires() {
        return expires;
    }

    Instant withdrawn() {
        return withdrawn;
    }
}
