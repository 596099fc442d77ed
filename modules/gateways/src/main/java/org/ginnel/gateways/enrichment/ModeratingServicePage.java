package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.Obstacle;

/** /gateways/moderating/service?id=…: one service, what stands in its way, and the next step. */
@Named
@RequestScoped
public class ModeratingServicePage {
    @Inject
    Moderating moderating;

    @Inject
    Topics topics;

    private Moderating.Desk desk;
    private String reason;

    public Record getEntry() {
        return desk().entry();
    }

    public Enum<?> getStage() {
        return desk().entry().stage();
    }

    public List<Obstacle> getObstacles() {
        return isMovable() ? desk().obstacles() : List.of();
    }

    public LocalDate getFreshSince() {
        return desk().freshSince();
    }

    public Record getWords() {
        return ServiceWords.of(desk().entry(), topics.all());
    }

    /** There is a step forward: from a draft, after moderation, or back before everybody. */
    public boolean isMovable() {
        return switch (desk().entry().stage()) {
            case DRAFT, MODERATED, STALE, HIDDEN -> true;
            case LIVE, RETIRED -> false;
        };
    }

    public boolean isModeratable() {
        return desk().entry().stage() == ServiceStage.DRAFT;
    }

    public boolean isOpen() {
        return desk().entry().open();
    }

    public boolean isRetired() {
        return desk().entry().stage() == ServiceStage.RETIRED;
    }

    public boolean isHideable() {
        return desk().entry().stage().mayBecome(ServiceStage.HIDDEN);
    }

    public String moderate() {
        moderating.moderate(id());
        return again();
    }

    public String publish() {
        moderating.publish(id());
        return again();
    }

    public String assure() {
        moderating.assure(id());
        return again();
    }

    public String hide() {
        moderating.hide(id(), reason);
        return again();
    }

    public String retire() {
        moderating.retire(id(), reason);
        return again();
    }

    private static String again() {
        return "/gateways/moderating/service?faces-redirect=true&id=" + Asked.id();
    }

    private static SupportServiceId id() {
        return new SupportServiceId(Asked.id());
    }

    private Moderating.Desk desk() {
        if (desk == null) {
            desk = moderating.open(id());
        }
        return desk;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
