package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ginnel.gateways.InvitationId;

/** /gateways/clearing/answer?id=…: one invitation, yes or no. */
@Named
@RequestScoped
public class ClearingAnswerPage {
    @Inject
    Consenting consenting;

    private Consenting.Received one;

    public void open() {
        getOne();
    }

    public String accept() {
        consenting.accept(id());
        return "/gateways/application/track?faces-redirect=true";
    }

    public String decline() {
        consenting.decline(id());
        return "/gateways/clearing/mine?faces-redirect=true";
    }

    public Record getOne() {
        if (one == null) {
            one = consenting.received(id());
        }
        return one;
    }

    private static InvitationId id() {
        return new InvitationId(AskedFor.id("id"));
    }
}
