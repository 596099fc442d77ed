package org.ginnel.gateways.application;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** What she wrote in one section. The revision goes up with every change, so that a stale tab is noticed. */
sealed interface Answer permits About, Schooling, Statement {
    Section section();

    int revision();

    Answer at(int revision);

    boolean complete();

    List<Obstacle> obstacles(LocalDate today);

    default boolean sameWords(Answer other) {
        return at(0).equals(other.at(0));
    }

    default Section.Progress progress() {
        if (complete()) {
            return revision() > 0 ? Section.Progress.COMPLETE : Section.Progress.PREVIOUS_ANSWER;
        }
        return revision() > 0 ? Section.Progress.IN_PROGRESS : Section.Progress.NOT_STARTED;
    }
}
