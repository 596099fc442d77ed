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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/**
 * One place of an offer. Providers take a free one by {@link PlacementPlaces#take}, a single statement that lets one of
 * many have it; who it is for stands in the claim, which the firm cannot read before it confirmed the place.
 */
@Entity
@Table(schema = "employers", name = "placement_place")
class PlacementPlace {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlaceId id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offer"))
    private PlacementOfferId offer;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlaceStage stage = PlaceStage.FREE;

    private UUID provider;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected PlacementPlace() {}

    PlacementPlace(PlacementOfferId offer, int number) {
        this.id = new PlaceId(Ids.next());
        this.offer = offer;
        this.number = number;
    }

    List<Obstacle> obstaclesToAllocating(UUID byProvider, Instant now) {
        List<Obstacle> found = new ArrayList<>(unlessMay(PlaceStage.ALLOCATED));
        if (stage == PlaceStage.HELD && !heldUntil.isAfter(now)) {
            found.add(Obstacle.of(PlacementObstacle.HOLD_RAN_OUT, heldUntil));
        }
        if (!byProvider.equals(provider)) {
            found.add(Obstacle.of(PlacementObstacle.NOT_ALLOCATED_HERE));
        }
        return found;
    }

    /** The provider is sure: the place is its student's, the firm may confirm. */
    void allocate(UUID byProvider, Instant now) {
        Refusal.ifAny(obstaclesToAllocating(byProvider, now));
        stage = PlaceStage.ALLOCATED;
        heldUntil = null;
    }

    /** The provider or the firm gives it back. */
    void release() {
        Refusal.ifAny(unlessMay(PlaceStage.FREE));
        stage = PlaceStage.FREE;
        provider = null;
        heldUntil = null;
    }

    /** The firm takes the young person the provider brokered. */
    void confirm() {
        Refusal.ifAny(unlessMay(PlaceStage.CONFIRMED));
        stage = PlaceStage.CONFIRMED;
    }

    /** The offer was withdrawn; answers whether somebody had been promised this place. */
    boolean cancel() {
        Refusal.ifAny(unlessMay(PlaceStage.CANCELLED));
        boolean promised = stage == PlaceStage.CONFIRMED;
        stage = PlaceStage.CANCELLED;
        heldUntil = null;
        return promised;
    }

    private List<Obstacle> unlessMay(PlaceStage next) {
        return stage.mayBecome(next)
                ? List.of()
                : List.of(Obstacle.of(PlacementObstacle.PLACE_STAGE_FORBIDS, number, stage));
    }

    PlaceId id() {
        return id;
    }

    PlacementOfferId offer() {
        return offer;
    }

    int number() {
        return number;
    }

    PlaceStage stage() {
        return stage;
    }

    UUID provider() {
        return provider;
    }

    Instant heldUntil() {
        return heldUntil;
    }
}
