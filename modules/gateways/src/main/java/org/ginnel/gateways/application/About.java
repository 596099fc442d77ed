package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationObstacle.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ginnel.kernel.Obstacle;

/** Section "about you": no more than a college needs to write back and to see who is old enough. */
@Embeddable
record About(
        @Column(name = "called") String called,
        @Column(name = "born") LocalDate born,
        @Column(name = "postcode") String postcode,
        @Column(name = "phone") String phone,
        @Column(name = "about_revision") int revision)
        implements Answer {
    static final About EMPTY = new About(null, null, null, null, 0);
    static final int OLDEST = 110;
    static final int ADULT = 19;
    static final int YOUNGEST = 12;
    private static final Pattern POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}");

    /** The last Friday in June of the school year in which the person turns 16; nothing starts before. */
    LocalDate leavingDay() {
        int year = born.getYear() + (born.getMonthValue() >= 9 ? 17 : 16);
        return LocalDate.of(year, 6, 30).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    /** From 19 on nobody is asked for a school. */
    boolean adult(LocalDate today) {
        return born != null && !born.isAfter(today.minusYears(ADULT));
    }

    @Override
    public List<Obstacle> obstacles(LocalDate today) {
        List<Obstacle> found = new ArrayList<>();
        if (called == null) {
            found.add(Obstacle.of(NAME_MISSING).at("called"));
        }
        if (born == null || born.isAfter(today.minusYears(YOUNGEST)) || born.isBefore(today.minusYears(OLDEST))) {
            found.add(Obstacle.of(NOT_A_BIRTHDAY).at("born"));
        }
        if (postcode == null || !POSTCODE.matcher(postcode).matches()) {
            found.add(Obstacle.of(NOT_A_POSTCODE).at("postcode"));
        }
        return found;
    }

    @Override
    public Section section() {
        return Section.ABOUT;
    }

    @Override
    public About at(int revision) {
        return new About(called, born, postcode, phone, revision);
    }

    @Override
    public boolean complete() {
        return called != null && born != null && postcode != null;
    }
}
