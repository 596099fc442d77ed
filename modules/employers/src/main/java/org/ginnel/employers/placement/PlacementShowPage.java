package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.employers.PlaceId;
import org.ginnel.employers.PlacementOfferId;

/** One offer: what it says, where it stands, whose turn it is. */
@Named
@RequestScoped
public class PlacementShowPage {
    @Inject
    Tending tending;

    private PlacementOfferId id;
    private OfferView offer;

    @PostConstruct
    void load() {
        id = Asked.offer();
        offer = tending.look(id);
    }

    public String stillTrue() {
        tending.stillTrue(id);
        return again();
    }

    public String pause() {
        tending.pause(id);
        return again();
    }

    public String resume() {
        tending.resume(id);
        return again();
    }

    public String confirm(UUID place) {
        tending.confirm(id, new PlaceId(place));
        return again();
    }

    public String decline(UUID place) {
        tending.decline(id, new PlaceId(place));
        return again();
    }

    private String again() {
        return "/employers/placement/show?faces-redirect=true&id=" + id;
    }

    public OfferView getOffer() {
        return offer;
    }

    public boolean isChangeable() {
        return offer.tends() && offer.stage().withTheFirm();
    }

    /** Waiting for somebody of another firm, and the actor may be that one. */
    public boolean isVerifiable() {
        return offer.stage() == OfferStage.SUBMITTED && !offer.own();
    }

    public boolean isWaiting() {
        return offer.stage() == OfferStage.SUBMITTED && offer.own();
    }

    public boolean isPublishable() {
        return offer.stage() == OfferStage.VERIFIED && offer.publishes();
    }

    public boolean isInView() {
        return offer.stage() == OfferStage.PUBLISHED || offer.stage() == OfferStage.FULL;
    }

    public boolean isTendable() {
        return offer.tends() && (isInView() || offer.stage() == OfferStage.PAUSED);
    }

    public boolean isResumable() {
        return offer.tends() && offer.stage() == OfferStage.PAUSED;
    }

    public boolean isWithdrawable() {
        return offer.tends() && offer.stage().mayBecome(OfferStage.WITHDRAWN);
    }

    /** Held, allocated and further: those somebody is concerned with. */
    public List<OfferView.PlaceLine> getPlaces() {
        return offer.places();
    }
}
