package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.employers.PlacementOfferId;

/** Before an offer is taken back: what will happen to what. */
@Named
@RequestScoped
public class PlacementWithdrawPage {
    @Inject
    Tending tending;

    private PlacementOfferId id;
    private OfferView offer;
    private WithdrawalReason reason;

    @PostConstruct
    void load() {
        id = Asked.offer();
        offer = tending.look(id);
    }

    public String withdraw() {
        tending.withdraw(id, reason);
        return "/employers/placement/show?faces-redirect=true&id=" + id;
    }

    public OfferView getOffer() {
        return offer;
    }

    /** Promised places, each of which needs a replacement. */
    public List<OfferView.PlaceLine> getPromised() {
        return offer.places().stream()
                .filter(place -> place.stage() == PlaceStage.CONFIRMED)
                .toList();
    }

    public WithdrawalReason[] getReasons() {
        return WithdrawalReason.values();
    }

    public WithdrawalReason getReason() {
        return reason;
    }

    public void setReason(WithdrawalReason reason) {
        this.reason = reason;
    }
}
