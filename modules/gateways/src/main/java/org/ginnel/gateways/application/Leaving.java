package org.ginnel.gateways.application;

import java.time.Instant;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.ChoiceWithdrawn;
import org.ginnel.gateways.OfferDeclined;
import org.ginnel.kernel.Refusal;

/** The young person says no: to an offer, or to a choice wherever it stands. */
final class Leaving {
    private Leaving() {}

    static OfferDeclined decline(Application form, ChoiceId id) {
        Choice refused = form.choice(id);
        refused.become(Stage.DECLINED);
        return new OfferDeclined(id, form.id(), refused.offering());
    }

    /** A draft is taken off the form instead. Giving a place back lets the other colleges offer again. */
    static ChoiceWithdrawn withdraw(Application form, ChoiceId id, WithdrawalReason reason, Instant now) {
        Choice back = form.choice(id);
        if (back.stage() == Stage.DRAFT) {
            throw Refusal.of(ApplicationObstacle.STEP_NOT_POSSIBLE, back.stage());
        }
        boolean place = !back.interest() && (back.stage() == Stage.FIRM || back.stage() == Stage.CONFIRMED);
        back.withdraw(reason);
        if (place) {
            form.settle(false, now);
        }
        return new ChoiceWithdrawn(id, form.id(), back.offering(), reason.name());
    }
}
