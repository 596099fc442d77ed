package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/deciding/helpful: how many found what the college wrote beside a no of help. */
@Named
@RequestScoped
public class DecidingHelpfulPage {
    @Inject
    Weighing weighing;

    private Feedbacks.Counts counts;
    private boolean asked;

    public void open() {
        getCounts();
    }

    /** Null while fewer than five have answered. */
    public Record getCounts() {
        if (!asked) {
            counts = weighing.counts().orElse(null);
            asked = true;
        }
        return counts;
    }
}
