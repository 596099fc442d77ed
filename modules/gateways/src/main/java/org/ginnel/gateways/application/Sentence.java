package org.ginnel.gateways.application;

import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** The one sentence a young person can do something with. */
final class Sentence {
    static final int MOST = 600;

    private Sentence() {}

    static List<Obstacle> obstacles(String sentence) {
        List<Obstacle> found = new ArrayList<>();
        String words = sentence == null ? "" : sentence.strip();
        if (words.isEmpty()) {
            found.add(Obstacle.of(DecidingObstacle.NO_SENTENCE).at("sentence"));
        }
        if (words.length() > MOST) {
            found.add(Obstacle.of(DecidingObstacle.SENTENCE_TOO_LONG, MOST).at("sentence"));
        }
        return found;
    }
}
