package org.ginnel.gateways.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ginnel.kernel.Texts;

/** What else an officer can do with a choice that stands where it stands: the links beside the decision. */
enum DecidingStep {
    INTERVIEW,
    WAITLIST,
    PLACE,
    REVOKE,
    MOVE,
    LATER,
    WITHDRAW;

    record Link(String label, String path) {}

    static List<Link> of(Case one) {
        List<Link> links = new ArrayList<>();
        for (DecidingStep step : values()) {
            if (step.possible(one.stage())) {
                links.add(new Link(
                        Texts.of(step),
                        "/gateways/deciding/" + step.name().toLowerCase(Locale.ROOT) + "?id=" + one.choice()));
            }
        }
        return links;
    }

    private boolean possible(Stage stage) {
        return switch (this) {
            case INTERVIEW -> stage.mayBecome(Stage.INTERVIEWING) || stage == Stage.INTERVIEWING;
            case WAITLIST -> Stage.DECIDABLE.contains(stage);
            case PLACE -> Stage.ACCEPTED.contains(stage) || stage == Stage.CONFIRMED;
            case REVOKE -> stage == Stage.OFFER || Stage.ACCEPTED.contains(stage);
            case MOVE -> stage == Stage.OFFER || Stage.AGREED.contains(stage);
            case LATER -> stage == Stage.FIRM || stage == Stage.CONFIRMED || stage == Stage.DEFERRED;
            case WITHDRAW -> stage.mayBecome(Stage.WITHDRAWN);
        };
    }
}
