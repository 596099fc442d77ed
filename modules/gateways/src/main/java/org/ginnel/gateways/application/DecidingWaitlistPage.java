package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.view.Choice;

/** /gateways/deciding/waitlist?id=…: the course is full, and how likely a place is. */
@Named
@RequestScoped
public class DecidingWaitlistPage extends CasePage {
    private String likelihood;

    public String waitlist() {
        deciding.waitlist(choice(), DecidingWords.said(Likelihood.class, likelihood));
        return again();
    }

    public List<Obstacle> getObstacles() {
        return deciding.obstaclesToWaitlisting(choice());
    }

    public List<Choice> getBands() {
        return DecidingWords.of(Likelihood.values());
    }

    public String getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(String likelihood) {
        this.likelihood = likelihood;
    }
}
