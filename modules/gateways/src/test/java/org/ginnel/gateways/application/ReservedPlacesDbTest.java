package org.ginnel.gateways.application;

import static org.ginnel.gateways.application.ApplicationExamples.*;
import static org.ginnel.gateways.application.ApplicationTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class ReservedPlacesDbTest extends ApplicationStore {
    private static final LocalDate LATER = LocalDate.of(2099, 5, 1);
    private final Course course = software();

    @Test
    void fifty_officers_at_once_never_offer_what_is_kept_nor_one_too_many() throws Exception {
        List<Stored> people = people(50, 20);
        keep(5, LATER);
        for (Stored supported : people.subList(0, 7)) {
            flag(supported);
        }
        AtomicInteger next = new AtomicInteger();
        List<Object> said = together(50, () -> {
            Stored one = people.get(next.getAndIncrement());
            return offers(one);
        });
        assertEquals(30, said.stream().filter(Refusal.class::isInstance).count(), said.toString());
        assertEquals("20", openOffers(course));
        long kept = Long.parseLong(offering("reserved_offers"));
        assertEquals(true, kept >= 5 && kept <= 7, kept + " of the kept places are offered");
        assertEquals("13 14 15".contains(String.valueOf(20 - kept)), true);
    }

    @Test
    void kept_places_are_left_alone_by_everybody_else_and_go_to_whom_they_are_kept_for() {
        List<Stored> people = people(4, 2);
        keep(1, LATER);
        offers(people.get(0));
        assertEquals(0, room(people.get(1)));
        refused(DecidingObstacle.PLACES_KEPT, () -> offers(people.get(1)));
        flag(people.get(2));
        assertEquals(1, room(people.get(2)));
        offers(people.get(2));
        flag(people.get(3));
        refused(DecidingObstacle.COURSE_FULL, () -> offers(people.get(3)));
        assertEquals(List.of("2", "1"), List.of(openOffers(course), offering("reserved_offers")));
    }

    @Test
    void after_the_day_the_places_are_for_everybody() {
        List<Stored> people = people(2, 1);
        keep(1, LATER);
        refused(DecidingObstacle.PLACES_KEPT, () -> offers(people.get(0)));
        database.sql("update gateways.offering set reserved_until = current_date - 1 where id = '" + course.id() + "'");
        assertEquals(1, room(people.get(0)));
        offers(people.get(0));
        assertEquals("1", openOffers(course));
        assertEquals("0", offering("kept"));
    }

    @Test
    void the_flag_may_not_be_taken_from_an_offer_when_that_would_need_a_place_nobody_has() {
        List<Stored> people = people(2, 2);
        keep(1, LATER);
        flag(people.get(0));
        offers(people.get(0));
        offers(people.get(1));
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.choice set reserved = false where id = '"
                        + people.get(0).first() + "'"));
        assertEquals("1", offering("reserved_offers"));
    }

    @Test
    void whom_a_plan_names_gets_a_kept_place_without_anybody_setting_the_flag() {
        List<Stored> people = people(2, 1);
        keep(1, LATER);
        bySystem("update gateways.choice set stage = 'EHCP_NAMED' where id = '"
                + people.get(0).first() + "'");
        refused(DecidingObstacle.PLACES_KEPT, () -> offers(people.get(1)));
        bySystem("update gateways.choice set stage = 'CONFIRMED' where id = '"
                + people.get(0).first() + "'");
        assertEquals(List.of("1", "1"), List.of(openOffers(course), offering("reserved_offers")));
    }

    @Test
    void a_place_given_back_is_kept_again() {
        List<Stored> people = people(2, 1);
        keep(1, LATER);
        flag(people.get(0));
        offers(people.get(0));
        bySystem("update gateways.choice set stage = 'DECLINED' where id = '"
                + people.get(0).first() + "'");
        assertEquals(List.of("0", "0"), List.of(openOffers(course), offering("reserved_offers")));
        refused(DecidingObstacle.PLACES_KEPT, () -> offers(people.get(1)));
    }

    @Test
    void more_than_there_are_or_than_are_free_cannot_be_kept() {
        List<Stored> people = people(2, 2);
        offers(people.get(0));
        refused(DecidingObstacle.OFFERS_IN_RESERVE, () -> keep(2, LATER));
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.offering set reserved = 3,"
                        + " reserved_until = '2099-05-01' where id = '" + course.id() + "'"));
        assertThrows(
                ConstraintViolationException.class,
                () -> bySystem("update gateways.offering set reserved = 1 where id = '" + course.id() + "'"));
        keep(1, LATER);
        Applications.Places row = database.as(
                officer(course.provider()),
                em -> new Applications_(em).allowances(course.provider()).get(0));
        assertEquals(List.of(1, LATER, 0), List.of(row.reserved(), row.until(), row.reservedOffers()));
    }

    private List<Stored> people(int many, int places) {
        publish(course, places);
        List<Stored> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(sentAndStored(course));
        }
        return people;
    }

    private void keep(int places, LocalDate until) {
        database.as(officer(course.provider()), em -> {
            new Applications_(em).reserve(course.id(), places, until, Obstacle.of(DecidingObstacle.OFFERS_IN_RESERVE));
            return null;
        });
    }

    private void flag(Stored supported) {
        bySystem("update gateways.choice set reserved = true where id = '" + supported.first() + "'");
    }

    private Object offers(Stored stored) {
        return database.as(officer(course.provider()), em -> {
            Applications applications = new Applications_(em);
            applications
                    .sentTo(course.provider(), stored.first())
                    .offer(new MakeOffer(stored.first(), List.of()), CYCLE, TODAY);
            applications.write(Map.copyOf(Office.FULL));
            return true;
        });
    }

    private int room(Stored stored) {
        return database.as(officer(course.provider()), em -> new Applications_(em).roomFor(stored.first()));
    }

    private String offering(String column) {
        return database.value("select " + column + " from gateways.offering where id = '" + course.id() + "'");
    }
}
