package org.ginnel.gateways.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.course.CourseSearch.Narrower;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Site;
import org.ginnel.register.Postcodes.Point;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfferingsDbTest {
    private static final TestDatabase DATABASE = TestDatabase.of("gateways");
    private static final Point HERE = new Point("M14 5TQ", 53.4485, -2.2239, true);

    /** Twenty thousand courses over England, seven gateways, five kinds; every tenth is closed. */
    @BeforeAll
    static void twenty_thousand_courses() {
        if (Integer.parseInt(DATABASE.value("select count(*) from gateways.offering where site_name = 'Many'")) > 0) {
            return;
        }
        DATABASE.sql(
                "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name, latitude,"
                        + " longitude, learn_aim_ref, gateways, starts, places, status, updated)"
                        + " select gen_random_uuid(), 'Course ' || n || ' in ' || (array['Software','Health','Law','Music',"
                        + "'Building','Machines','Care'])[1 + n % 7], (array['T_LEVEL','TOQ','HTQ'])[1 + n % 3], 3,"
                        + " gen_random_uuid(), 'College ' || n % 300, 'Many', 51 + (n * 7919 % 4000) / 1000.0,"
                        + " -3 + (n * 104729 % 3000) / 1000.0, '61058014', array['g' || n % 7], date '2027-09-01' + n % 30,"
                        + " 20, case when n % 10 = 0 then 'CLOSED' else 'OPEN' end, now() from generate_series(1, 20000) n",
                "analyze gateways.offering");
    }

    @Test
    void the_nearest_come_first_by_their_true_distance() {
        List<Course> found = search(new CourseSearch("g1", null, null, HERE, null, 0));
        List<Double> miles = found.stream()
                .map(c -> HERE.milesTo(c.latitude(), c.longitude()))
                .toList();
        assertEquals(20, miles.size());
        for (int i = 1; i < miles.size(); i++) {
            assertTrue(miles.get(i) >= miles.get(i - 1) * 0.995, miles.toString());
        }
    }

    @Test
    void within_some_miles_means_no_farther() {
        List<Course> found = search(new CourseSearch(null, null, null, HERE, 10, 0));
        assertFalse(found.isEmpty());
        found.forEach(c -> assertTrue(HERE.milesTo(c.latitude(), c.longitude()) <= 10.1));
    }

    @Test
    void gateway_kind_and_the_beginnings_of_words_narrow_the_list_and_closed_courses_are_not_in_it() {
        CourseSearch wanted = new CourseSearch("g1", CourseKind.TOQ, "heal cour", null, null, 0);
        List<Course> found = search(wanted);
        assertFalse(found.isEmpty());
        found.forEach(c -> assertTrue(c.open() && c.title().endsWith("Health") && c.kind() == CourseKind.TOQ));
        long all = DATABASE.run(em -> new Offerings_(em).count(wanted));
        List<Course> next = search(new CourseSearch("g1", CourseKind.TOQ, "heal cour", null, null, 1));
        assertTrue(all > 20);
        assertFalse(next.contains(found.get(0)));
    }

    @Test
    void nothing_found_is_an_empty_list() {
        CourseSearch wanted = new CourseSearch(null, null, "zzzz", HERE, 1, 0);
        assertEquals(List.of(), search(wanted));
        assertEquals(
                0L, DATABASE.<Long>run(em -> new Offerings_(em).count(wanted)).longValue());
    }

    @Test
    void the_plans_use_the_indexes() throws SQLException {
        String near = "select id from gateways.offering where status = 'OPEN' order by spot <->"
                + " point(-0.0388, 1.1087), id limit 20";
        assertTrue(plan(near).contains("offering_by_spot"), plan(near));
        CourseSearch words = new CourseSearch(null, null, "19999", null, null, 0);
        String sql = filled(words, "id");
        assertTrue(plan(sql).contains("offering_by_words"), plan(sql));
        CourseSearch within = new CourseSearch(null, null, null, HERE, 5, 0);
        String round = filled(within, "count(*)");
        assertTrue(plan(round).contains("offering_by_spot"), plan(round));
        CourseSearch gateway = new CourseSearch("g1", null, null, null, null, 0);
        assertTrue(
                plan(filled(gateway, "count(*)")).contains("offering_by_gateway"), plan(filled(gateway, "count(*)")));
        CourseSearch everything = new CourseSearch(
                "g1",
                CourseKind.TOQ,
                "heal",
                HERE,
                5,
                new Narrower(3, CourseAge.ADULT, true, null, List.of(new CourseSearch.Round(16, 2027)), null),
                0);
        String nearest = filled(everything, "id") + " order by "
                + everything.order().replace(":x", "" + HERE.longitude()).replace(":y", "1.1");
        assertFalse(plan(nearest).contains("Seq Scan"), plan(nearest));
        String soonest = "select id from gateways.offering where status = 'OPEN' order by starts, title, id limit 20";
        assertTrue(plan(soonest).contains("offering_by_start"), plan(soonest));
    }

    @Test
    void level_age_support_start_round_and_travel_narrow_the_list() {
        Narrower all = new Narrower(
                3,
                CourseAge.ADULT,
                true,
                LocalDate.of(2027, 9, 10),
                List.of(new CourseSearch.Round(16, 2027)),
                List.of("M14 5"));
        DATABASE.sql("update gateways.offering set support = 'A mentor', postcode = 'M14 5TQ' where title like"
                + " 'Course 12%' and site_name = 'Many'");
        List<Course> found = search(narrowed(all));
        assertFalse(found.isEmpty());
        found.forEach(c -> assertTrue(c.level() == 3
                && c.kind() == CourseKind.TOQ
                && c.supportOffered()
                && !c.starts().isBefore(LocalDate.of(2027, 9, 10))
                && c.postcode().startsWith("M14 5")));
        assertEquals(List.of(), search(narrowed(new Narrower(5, null, false, null, null, null))));
        assertEquals(
                List.of(),
                search(narrowed(
                        new Narrower(null, null, false, null, List.of(new CourseSearch.Round(16, 2031)), null))));
    }

    private static CourseSearch narrowed(Narrower narrower) {
        return new CourseSearch(null, null, null, null, null, narrower, 0);
    }

    @Test
    void a_course_is_published_and_said_anew() {
        OfferingId id = new OfferingId(Ids.next());
        PublishOffering command = command(id, 20, "61058014", null);
        DATABASE.does(em -> new Offerings_(em).add(Offering.publish(command, "Ardwick", site(), Instant.EPOCH)));
        DATABASE.does(em -> new Offerings_(em)
                .find(id)
                .orElseThrow()
                .say(command(id, 30, "61058014", null), "Ardwick", site(), Instant.EPOCH.plusSeconds(5)));
        Course course = DATABASE.run(em -> new Offerings_(em).withIds(List.of(id)))
                .get(0)
                .course();
        assertEquals(30, course.places());
        assertEquals(Instant.EPOCH.plusSeconds(5), course.updated());
        assertEquals(53.4, course.latitude());
        assertEquals(List.of("g-published"), course.gateways());
        assertEquals(
                1,
                DATABASE.run(em -> new Offerings_(em).beside("g-published", 5)).size());
        assertEquals(
                30,
                DATABASE.run(em -> new Offerings_(em).supplyOf("g-published")).places());
    }

    @Test
    void a_course_is_a_qualification_or_a_standard_with_places() {
        OfferingId id = new OfferingId(Ids.next());
        for (PublishOffering wrong : List.of(
                command(id, 20, null, null), command(id, 20, "61058014", "ST0120"), command(id, 0, "61058014", null))) {
            assertThrows(Refusal.class, () -> Offering.publish(wrong, "Ardwick", site(), Instant.EPOCH));
        }
    }

    @Test
    void the_role_of_published_papers_has_no_business_with_courses() throws SQLException {
        try (Connection open = DATABASE.open().getConnection();
                var statement = open.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeQuery("select 1 from gateways.offering"));
            assertThrows(SQLException.class, () -> statement.execute("update gateways.offering set places = 1"));
        }
    }

    private static List<Course> search(CourseSearch wanted) {
        return DATABASE.run(em ->
                new Offerings_(em).search(wanted).stream().map(Offering::course).toList());
    }

    /** The statement with its values in it, as a plan is asked for. */
    private static String filled(CourseSearch wanted, String columns) {
        String sql = CourseSql.sql(wanted, columns);
        for (CourseSearch.Condition condition : wanted.conditions()) {
            for (var value : condition.values().entrySet()) {
                sql = sql.replaceAll(":" + value.getKey() + "\\b", shown(value.getValue()));
            }
        }
        return sql;
    }

    private static String shown(Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(OfferingsDbTest::shown).collect(java.util.stream.Collectors.joining(", "));
        }
        return value instanceof Number ? value.toString() : "'" + value + "'";
    }

    private static String plan(String sql) throws SQLException {
        try (Connection connection = DATABASE.app().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (costs off) " + sql)) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static Optional<Site> site() {
        return Optional.of(new Site(
                UUID.randomUUID(), new OrganisationId(UUID.randomUUID()), "Main", "", "M12 6HG", null, 53.4, -2.2));
    }

    private static PublishOffering command(OfferingId id, int places, String aim, String standard) {
        return new PublishOffering(
                id,
                "T Level in Digital Software Development",
                CourseKind.T_LEVEL,
                3,
                new OrganisationId(Ids.next()),
                Ids.next(),
                aim,
                standard,
                List.of("g-published"),
                LocalDate.of(2027, 9, 6),
                places,
                BigDecimal.valueOf(1.2),
                "",
                "",
                true);
    }
}
