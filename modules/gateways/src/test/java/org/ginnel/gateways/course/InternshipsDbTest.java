package org.ginnel.gateways.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InternshipsDbTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private final TestDatabase database = TestDatabase.of("gateways");

    @Test
    void it_lasts_six_to_twelve_months_with_a_job_coach() {
        OfferingId id = new OfferingId(Ids.next());
        refused(CourseObstacle.ODD_MONTHS, () -> new Internship(id, 5, "A coach"));
        refused(CourseObstacle.ODD_MONTHS, () -> new Internship(id, 13, "A coach"));
        refused(CourseObstacle.NO_COACH, () -> new Internship(id, 6, " "));
        assertEquals(12, new Internship(id, 12, "A coach").facts().months());
    }

    @Test
    void it_is_found_by_its_kind_and_leads_to_no_qualification() {
        OfferingId id = new OfferingId(Ids.next());
        database.sql(offering(id, "SUPPORTED_INTERNSHIP", "null"));
        database.does(em -> em.persist(new Internship(id, 9, "A coach of the college, every day")));
        CourseSearch wanted = new CourseSearch(null, CourseKind.SUPPORTED_INTERNSHIP, null, null, null, 0);
        boolean found = database.run(em -> new Offerings_(em)
                .search(wanted).stream().anyMatch(one -> one.id().equals(id)));
        assertTrue(found);
        assertEquals(
                9,
                database.run(em -> new Offerings_(em).internship(id))
                        .orElseThrow()
                        .facts()
                        .months());
        assertThrows(
                IllegalStateException.class,
                () -> database.sql(offering(new OfferingId(Ids.next()), "SUPPORTED_INTERNSHIP", "'61058014'")));
        assertThrows(
                IllegalStateException.class,
                () -> database.sql(offering(new OfferingId(Ids.next()), "T_LEVEL", "null")));
    }

    @Test
    void the_places_are_not_fewer_than_the_offers_that_stand_and_an_ended_one_is_not_found() {
        OfferingId id = new OfferingId(Ids.next());
        database.sql(offering(id, "SUPPORTED_INTERNSHIP", "null"));
        database.does(em -> em.persist(new Internship(id, 9, "A coach of the college, every day")));
        database.sql("update gateways.offering set open_offers = 3 where id = '" + id + "'");
        refused(CourseObstacle.TOO_FEW_PLACES, () -> database.does(em -> places(em, id, 2)));
        database.does(em -> places(em, id, 3));
        database.does(em -> new Offerings_(em).find(id).orElseThrow().end(NOW));
        CourseSearch wanted = new CourseSearch(null, CourseKind.SUPPORTED_INTERNSHIP, null, null, null, 0);
        boolean found = database.run(em -> new Offerings_(em)
                .search(wanted).stream().anyMatch(one -> one.id().equals(id)));
        assertFalse(found);
    }

    private static void places(EntityManager em, OfferingId id, int places) {
        Offerings offerings = new Offerings_(em);
        Offering known = offerings.find(id).orElseThrow();
        PublishInternship said = new PublishInternship(
                "Internship", null, List.of("digital"), known.course().starts(), places, 9, "A coach", "", "");
        known.say(said.offering(id, known.provider(), BigDecimal.ONE), "Ardwick", Optional.empty(), NOW);
        offerings.write(Obstacle.of(CourseObstacle.TOO_FEW_PLACES).at("places"));
    }

    private static String offering(OfferingId id, String kind, String aim) {
        return "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name,"
                + " learn_aim_ref, gateways, starts, places, status, updated) values ('" + id + "', 'Internship', '"
                + kind + "', 1, gen_random_uuid(), 'Ardwick', '', " + aim + ", '{digital}', '2027-09-06', 6, 'OPEN',"
                + " now())";
    }

    private static void refused(CourseObstacle reason, Executable deed) {
        Refusal refusal = assertThrows(Refusal.class, deed);
        assertTrue(refusal.has(reason), refusal.getMessage());
    }
}
