package org.ginnel.gateways.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceRejected;
import org.ginnel.gateways.ChoiceWaitlisted;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.OfferMade;
import org.ginnel.gateways.OfferWithdrawn;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** What a provider says to one choice: a place, the waiting list, no, or that the offer is gone. */
final class Decision {
    private final Choice choice;

    Decision(Choice choice) {
        this.choice = choice;
    }

    List<Obstacle> obstaclesToOffering(Cycle cycle, LocalDate today) {
        boolean made = choice.stage() == Stage.OFFER || accepted();
        List<Obstacle> found = made ? new ArrayList<>() : obstaclesTo(Stage.OFFER);
        if (today.isAfter(cycle.offersEnd())) {
            found.add(Obstacle.of(DecidingObstacle.OFFERS_ENDED, cycle.offersEnd()));
        }
        if (choice.application().settled() && !choice.interest() && !accepted()) {
            found.add(Obstacle.of(DecidingObstacle.PLACE_TAKEN_ELSEWHERE));
        }
        return found;
    }

    /**
     * The day to reply by is set when the last choice of the form is decided, not here. An offer that was taken keeps
     * its stage: it can be made easier, never harder.
     */
    OfferMade offer(MakeOffer command, Cycle cycle, LocalDate today) {
        List<Obstacle> found = obstaclesToOffering(cycle, today);
        found.addAll(command.obstacles());
        if (needsAgreement(command)) {
            found.add(Obstacle.of(DecidingObstacle.NEEDS_AGREEMENT));
        }
        Refusal.ifAny(found);
        boolean accepted = accepted();
        boolean changed = accepted || choice.stage() == Stage.OFFER;
        if (!accepted) {
            choice.become(Stage.OFFER, null);
        }
        choice.terms().make(command.conditions(), !accepted);
        return new OfferMade(
                choice.id(),
                choice.application().id(),
                choice.person(),
                choice.offering(),
                command.conditions().size(),
                changed);
    }

    /** To ask more of somebody who has accepted is for her to allow. */
    boolean needsAgreement(MakeOffer command) {
        return accepted() && !choice.terms().easierAs(command.conditions());
    }

    ChoiceRejected reject(Reject command) {
        List<Obstacle> found = obstaclesTo(Stage.REJECTED);
        found.addAll(command.obstacles());
        Refusal.ifAny(found);
        choice.become(Stage.REJECTED, Verdict.no(command.reason(), command.sentence()));
        return new ChoiceRejected(
                choice.id(),
                choice.application().id(),
                choice.person(),
                choice.offering(),
                command.reason().name());
    }

    /** @param room how many offers the course still allows: a waiting list is for a course that is full */
    List<Obstacle> obstaclesToWaitlisting(int room) {
        List<Obstacle> found = obstaclesTo(Stage.WAITLISTED);
        if (room > 0) {
            found.add(Obstacle.of(DecidingObstacle.ROOM_LEFT, room));
        }
        return found;
    }

    /** How likely a place is, in one of three words; never a position, which would be false the day after. */
    ChoiceWaitlisted waitlist(Likelihood likelihood, int room) {
        List<Obstacle> found = obstaclesToWaitlisting(room);
        if (likelihood == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_LIKELIHOOD).at("likelihood"));
        }
        Refusal.ifAny(found);
        choice.become(Stage.WAITLISTED, Verdict.waiting(likelihood));
        return new ChoiceWaitlisted(
                choice.id(), choice.application().id(), choice.person(), choice.offering(), likelihood.name());
    }

    /** Without a second person only while nobody has accepted it. */
    List<Obstacle> obstaclesToRevoking(boolean agreed) {
        List<Obstacle> found = choice.obstaclesTo(Stage.OFFER_WITHDRAWN);
        if (found.isEmpty() && accepted() && !agreed) {
            found.add(Obstacle.of(DecidingObstacle.SECOND_PERSON));
        }
        return found;
    }

    OfferWithdrawn revoke(RevocationReason reason, String sentence, boolean agreed) {
        Refusal.ifAny(obstaclesToRevoking(agreed));
        boolean firm = choice.stage() == Stage.FIRM;
        choice.become(Stage.OFFER_WITHDRAWN, Verdict.gone(sentence));
        return new OfferWithdrawn(
                choice.id(), choice.application().id(), choice.person(), choice.offering(), reason.name(), firm);
    }

    private List<Obstacle> obstaclesTo(Stage next) {
        List<Obstacle> found = choice.obstaclesTo(next);
        if (found.isEmpty() && !Stage.DECIDABLE.contains(choice.stage())) {
            found.add(Obstacle.of(DecidingObstacle.STEP_NOT_POSSIBLE, choice.stage()));
        }
        return found;
    }

    private boolean accepted() {
        return Stage.ACCEPTED.contains(choice.stage());
    }
}
