package org.ginnel.gateways.application;

import java.time.LocalDate;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.register.PersonId;

/**
 * An offer nobody has answered, as the end of a round finds it.
 *
 * @param replyBy null while the days to answer have not begun
 * @param chasers how often she was reminded of this day
 * @param protectedPerson whose offers never end by default
 */
record Silent(
        ChoiceId choice, PersonId person, String reference, LocalDate replyBy, int chasers, boolean protectedPerson) {
    static final int CHASERS = 3;

    /** What the end of a round makes of it. */
    enum Fate {
        /** There is time left to answer. */
        WAITS,
        /** Somebody of the secretariat talks to her. */
        LISTED,
        DECLINED
    }

    /** By default only what was asked for three times and is nobody's whom silence may mean something else. */
    Fate fate(LocalDate today) {
        if (replyBy != null && !today.isAfter(replyBy)) {
            return Fate.WAITS;
        }
        return protectedPerson || replyBy == null || chasers < CHASERS ? Fate.LISTED : Fate.DECLINED;
    }
}
