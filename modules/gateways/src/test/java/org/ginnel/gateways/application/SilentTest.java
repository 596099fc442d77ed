package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.application.Silent.Fate;
import org.ginnel.kernel.Ids;
import org.junit.jupiter.api.Test;

class SilentTest {
    private static final LocalDate ANSWER_BY = LocalDate.of(2027, 3, 12);
    private static final LocalDate AFTER = ANSWER_BY.plusDays(1);

    @Test
    void asked_for_three_times_and_never_answered_it_ends() {
        assertEquals(Fate.DECLINED, silent(ANSWER_BY, 3, false).fate(AFTER));
    }

    @Test
    void on_the_last_day_there_is_time_left() {
        assertEquals(Fate.WAITS, silent(ANSWER_BY, 3, false).fate(ANSWER_BY));
        assertEquals(Fate.WAITS, silent(ANSWER_BY, 0, true).fate(ANSWER_BY));
    }

    @Test
    void somebody_talks_to_whoever_is_protected_was_asked_less_often_or_never_told_a_day() {
        assertEquals(Fate.LISTED, silent(ANSWER_BY, 3, true).fate(AFTER));
        assertEquals(Fate.LISTED, silent(ANSWER_BY, 2, false).fate(AFTER));
        assertEquals(Fate.LISTED, silent(null, 3, false).fate(AFTER));
    }

    @Property
    void nothing_of_a_protected_person_ever_ends(@ForAll @IntRange(max = 9) int chasers, @ForAll boolean told) {
        assertFalse(silent(told ? ANSWER_BY : null, chasers, true).fate(AFTER) == Fate.DECLINED);
    }

    @Test
    void twice_as_many_as_expected_is_much_and_one_more_is_too_many() {
        Forecast ten = new Forecast(Ids.next(), CYCLE.id(), 10, Ids.next(), NOW);
        assertFalse(ten.exceededBy(20));
        assertTrue(ten.exceededBy(21));
        Forecast none = new Forecast(Ids.next(), CYCLE.id(), 0, Ids.next(), NOW);
        assertFalse(none.exceededBy(0));
        assertTrue(none.exceededBy(1));
    }

    @Test
    void a_forecast_that_was_stopped_says_how_many_there_were() {
        Forecast ten = new Forecast(Ids.next(), CYCLE.id(), 10, Ids.next(), NOW);
        assertFalse(ten.stopped());
        assertEquals(21, ten.stop(21, NOW).found());
        assertTrue(ten.stopped());
        assertEquals(21, ten.found());
    }

    @Test
    void an_offer_that_comes_back_after_its_day_gets_a_new_one_and_another_keeps_its_own() {
        Application form = withOffers(software());
        Choice only = form.inOrder().get(0);
        set(only, "replyBy", ANSWER_BY);
        only.leave(Stage.DECLINED, Departure.silent(AFTER, Stage.OFFER));
        Leaving.comeBack(form, only.id(), AFTER.plusDays(5), NOW);
        Leaving.renew(only, ANSWER_BY, AFTER.plusDays(9));
        assertEquals(ANSWER_BY, only.terms().replyBy());
        Leaving.renew(only, AFTER, AFTER.plusDays(9));
        assertEquals(AFTER.plusDays(9), only.terms().replyBy());
    }

    private static Silent silent(LocalDate replyBy, int chasers, boolean protectedPerson) {
        return new Silent(new ChoiceId(Ids.next()), AMIRA, "GM-7K4P-2", replyBy, chasers, protectedPerson);
    }
}
