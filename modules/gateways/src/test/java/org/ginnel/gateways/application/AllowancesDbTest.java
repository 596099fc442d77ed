package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Obstacle;
import org.junit.jupiter.api.Test;

class AllowancesDbTest extends ApplicationStore {
    private final Course course = software();

    @Test
    void more_offers_than_places_are_made_as_far_as_the_provider_allows_and_not_one_more() {
        publish(course, 1);
        Stored first = sentAndStored(course);
        Stored second = sentAndStored(course);
        Stored third = sentAndStored(course);
        offer(first, course, first.first());
        refused(DecidingObstacle.COURSE_FULL, () -> offer(second, course, second.first()));
        allow("2");
        offer(second, course, second.first());
        refused(DecidingObstacle.COURSE_FULL, () -> offer(third, course, third.first()));
        refused(DecidingObstacle.OFFERS_ABOVE, () -> allow("1.9"));
        assertEquals("2", openOffers(course));
    }

    @Test
    void the_provider_sees_its_own_courses_with_who_waits() {
        publish(course, 1);
        Stored waiting = sentAndStored(course);
        database.as(
                officer(course.provider()),
                em -> new Decision(new Applications_(em).sentTo(course.provider(), waiting.first()))
                        .waitlist(Likelihood.POSSIBLE, 0));
        var row = database.as(
                officer(course.provider()),
                em -> new Applications_(em).allowances(course.provider()).get(0));
        assertEquals(new Applications.Places(course.id(), 1, new BigDecimal("1.00"), 0, 1, 0, null, 0), row);
    }

    private void allow(String factor) {
        database.as(officer(course.provider()), em -> {
            new Applications_(em)
                    .allow(course.id(), new BigDecimal(factor), Obstacle.of(DecidingObstacle.OFFERS_ABOVE));
            return null;
        });
    }
}
