package org.ginnel.gateways.application;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Obstacle;

/** Say no to a choice: why, from the list, and one sentence the young person can do something with. */
record Reject(ChoiceId choice, RejectionReason reason, String sentence) {
    Reject {
        sentence = sentence == null ? "" : sentence.strip();
    }

    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (reason == null) {
            found.add(Obstacle.of(DecidingObstacle.NO_REASON).at("reason"));
        }
        found.addAll(Sentence.obstacles(sentence));
        return found;
    }
}
