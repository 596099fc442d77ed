package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;

/** /gateways/application/offer?id=…: what a college decided about one choice, and what can be answered. */
@Named
@RequestScoped
public class ApplicationOfferPage extends OwnChoicePage {
    @Inject
    Interviewing interviewing;

    @Inject
    Returning returning;

    @Inject
    Agreeing agreeing;

    @Inject
    Moment moment;

    private Returning.Ways ways;
    private Agreeing.Look change;

    /** To tell a meeting that is to come from one that was. */
    public Instant getNow() {
        return moment.now();
    }

    public String comeBack() {
        returning.comeBack(choice());
        return TRACK;
    }

    public String promote() {
        returning.promote(choice());
        return TRACK;
    }

    public String agree() {
        agreeing.agree(choice());
        return TRACK;
    }

    public String keep() {
        agreeing.keep(choice());
        return TRACK;
    }

    /** What the college would like to change, beside what was agreed. */
    public Record getChange() {
        if (change == null) {
            change = agreeing.look(choice());
        }
        return change;
    }

    public Record getWays() {
        if (ways == null) {
            ways = returning.ways(choice());
        }
        return ways;
    }

    public List<? extends Record> getMeetings() {
        return interviewing.ofMine(choice());
    }

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
