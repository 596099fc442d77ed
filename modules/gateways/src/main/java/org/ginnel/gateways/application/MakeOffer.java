package org.ginnel.gateways.application;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.kernel.Obstacle;

/** Offer a place, with what has to come true first; no condition at all makes it an unconditional offer. */
record MakeOffer(ChoiceId choice, List<Condition> conditions) {
    MakeOffer {
        conditions = List.copyOf(conditions);
    }

    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (conditions.stream().map(Condition::subject).distinct().count() < conditions.size()) {
            found.add(Obstacle.of(DecidingObstacle.SAME_SUBJECT_TWICE).at("subject1"));
        }
        if (conditions.stream().anyMatch(c -> c.grade() < 1 || c.grade() > 9)) {
            found.add(Obstacle.of(DecidingObstacle.NO_SUCH_GRADE).at("grade1"));
        }
        return found;
    }
}
