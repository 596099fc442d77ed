package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.view.Choice;

/** /gateways/application/later?id=…: ask to start a year later. */
@Named
@RequestScoped
public class ApplicationLaterPage extends OwnChoicePage {
    @Inject
    Returning returning;

    private String reason;

    public String ask() {
        returning.askToDefer(choice(), DecidingWords.said(DeferralReason.class, reason));
        return "/gateways/application/offer?faces-redirect=true&id=" + choice();
    }

    public Record getWays() {
        return returning.ways(choice());
    }

    public List<Choice> getReasons() {
        return DecidingWords.of(DeferralReason.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
