package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** /gateways/application/offer?id=…: what a college decided about one choice, and what can be answered. */
@Named
@RequestScoped
public class ApplicationOfferPage extends OwnChoicePage {
    public boolean isOffered() {
        return line().offered();
    }

    public boolean isWithdrawable() {
        return line().withdrawable();
    }

    public List<Obstacle> getObstacles() {
        return isOffered() ? answering.obstaclesToAccepting(choice(), null) : List.of();
    }
}
