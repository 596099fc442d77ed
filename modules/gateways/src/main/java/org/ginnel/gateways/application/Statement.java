package org.ginnel.gateways.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** Section "why this is for you". It can be saved half-written; it is asked for when the form is sent. */
@Embeddable
record Statement(
        @Column(name = "statement") String words,
        @Column(name = "statement_revision") int revision) implements Answer {
    static final Statement EMPTY = new Statement(null, 0);
    static final int MOST = 4000;

    @Override
    public List<Obstacle> obstacles(LocalDate today) {
        return words != null && words.length() > MOST
                ? List.of(Obstacle.of(ApplicationObstacle.STATEMENT_TOO_LONG, MOST, words.length())
                        .at("words"))
                : List.of();
    }

    @Override
    public Section section() {
        return Section.STATEMENT;
    }

    @Override
    public Statement at(int revision) {
        return new Statement(words, revision);
    }

    @Override
    public boolean complete() {
        return words != null && !words.isBlank();
    }
}
