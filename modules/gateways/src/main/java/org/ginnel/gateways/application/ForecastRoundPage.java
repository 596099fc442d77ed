package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.CycleId;
import org.ginnel.kernel.NotFound;

/** /gateways/forecast/round?id=…: the dry run of a round, people to talk to, offers to give back. */
@Named
@RequestScoped
public class ForecastRoundPage {
    @Inject
    Forecasting forecasting;

    private Forecasting.Outlook outlook;
    private Forecasting.Reached reached;
    private Long shown;

    public void open() {
        reached();
        outlook();
    }

    public String confirm() {
        forecasting.confirm(round(), shown == null ? -1 : shown.intValue());
        return again();
    }

    public String protect(UUID choice) {
        forecasting.protect(new ChoiceId(choice));
        return again();
    }

    public String protectNoLonger(UUID choice) {
        forecasting.protectNoLonger(new ChoiceId(choice));
        return again();
    }

    public String restore(UUID choice) {
        forecasting.restore(new ChoiceId(choice));
        return again();
    }

    public Record getOutlook() {
        return outlook();
    }

    public Record getReached() {
        return reached();
    }

    private Forecasting.Outlook outlook() {
        if (outlook == null) {
            outlook = forecasting.outlooks().stream()
                    .filter(one -> one.round().id().equals(round()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        return outlook;
    }

    private Forecasting.Reached reached() {
        if (reached == null) {
            reached = forecasting.people(round());
        }
        return reached;
    }

    private static CycleId round() {
        return new CycleId(AskedFor.id("id"));
    }

    private static String again() {
        return "/gateways/forecast/round?faces-redirect=true&id=" + round();
    }

    /** The number on the page, for the deed to see whether it is still so. */
    public Long getShown() {
        return outlook().would();
    }

    public void setShown(Long shown) {
        this.shown = shown;
    }
}
