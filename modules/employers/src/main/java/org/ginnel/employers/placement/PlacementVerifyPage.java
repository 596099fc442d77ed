package org.ginnel.employers.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.kernel.Obstacle;

/** Somebody of another firm goes through the four checks, or says what must change. */
@Named
@RequestScoped
public class PlacementVerifyPage {
    @Inject
    Verifying verifying;

    private PlacementOfferId id;
    private OfferView offer;
    private int version;
    private LocalDate liability;
    private boolean risk;
    private boolean safeguarding;
    private boolean adjustments;
    private String wanted;

    @PostConstruct
    void load() {
        id = Asked.offer();
        offer = verifying.look(id);
        version = offer.version();
        for (OfferView.CheckLine check : offer.checks()) {
            switch (check.kind()) {
                case LIABILITY -> liability = check.expires();
                case RISK_ASSESSMENT -> risk = check.holds();
                case SAFEGUARDING_CONTACT -> safeguarding = check.holds();
                case ADJUSTMENTS -> adjustments = check.holds();
            }
        }
    }

    public String verify() {
        verifying.verify(new VerifyPlacement(id, version, liability, risk, safeguarding, adjustments));
        return shown();
    }

    public String requestChanges() {
        verifying.requestChanges(id, version, wanted == null ? "" : wanted);
        return shown();
    }

    private String shown() {
        return "/employers/placement/show?faces-redirect=true&id=" + id;
    }

    public OfferView getOffer() {
        return offer;
    }

    public List<Obstacle> getObstacles() {
        return verifying.obstacles(id);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getLiability() {
        return liability;
    }

    public void setLiability(LocalDate liability) {
        this.liability = liability;
    }

    public boolean isRisk() {
        return risk;
    }

    public void setRisk(boolean risk) {
        this.risk = risk;
    }

    public boolean isSafeguarding() {
        return safeguarding;
    }

    public void setSafeguarding(boolean safeguarding) {
        this.safeguarding = safeguarding;
    }

    public boolean isAdjustments() {
        return adjustments;
    }

    public void setAdjustments(boolean adjustments) {
        this.adjustments = adjustments;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
