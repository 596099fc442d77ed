package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;

/** Section "your school": the name as she writes it, so that nobody is stuck on a list. */
@Embeddable
record Schooling(
        @Column(name = "school") String name,

        @Column(name = "year_group") @Enumerated(EnumType.STRING)
        YearGroup year,

        @Column(name = "school_revision") int revision)
        implements Answer {
    static final Schooling EMPTY = new Schooling(null, null, 0);

    @Override
    public List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (year == null) {
            found.add(Obstacle.of(YEAR_MISSING).at("year"));
        }
        if (name == null && year != YearGroup.NOT_AT_SCHOOL) {
            found.add(Obstacle.of(SCHOOL_NAME_MISSING).at("school"));
        }
        return found;
    }

    @Override
    public Section section() {
        return Section.SCHOOL;
    }

    @Override
    public Schooling at(int revision) {
        return new Schooling(name, year, revision);
    }

    @Override
    public boolean complete() {
        return year != null && (name != null || year == YearGroup.NOT_AT_SCHOOL);
    }
}
