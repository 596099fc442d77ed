package org.ginnel.register.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Gateways.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTablesDbTest {
    private static final String[] EMPTY = {
        "delete from register.gateway_test",
        "delete from register.sector_test",
        "delete from register.subject_gateway",
        "delete from register.subject",
        "delete from register.gateway_subject_area",
        "delete from register.gateway_occupation",
        "delete from register.gateway_route",
        "delete from register.gateway_alias",
        "delete from register.gateway",
        "delete from register.route_alias",
        "delete from register.route",
        "delete from register.place"
    };

    private final TestDatabase database = TestDatabase.of("register");

    @BeforeEach
    void two_gateways_of_an_invented_place() {
        database.sql(EMPTY);
        database.sql(
                "insert into register.route values ('Digital', 1), ('Care services', 2)",
                "insert into register.gateway values ('care', 'Care', 'Looking after people.', 2),"
                        + " ('systems', 'Systems', 'Making things run.', 1)",
                "insert into register.gateway_alias values ('computing', 'systems'), ('it', 'systems')",
                "insert into register.gateway_route values ('systems', 'Digital', 1), ('care', 'Care services', 2)",
                "insert into register.gateway_occupation values ('systems', '213', 2), ('systems', '1137', 1)",
                "insert into register.gateway_subject_area values ('systems', '6.10', 1)",
                "insert into register.subject values ('maths', 'Maths', true, 1)",
                "insert into register.subject_gateway values ('maths', 'systems'), ('maths', 'care')",
                "insert into register.sector_test values (1, 'Shortage now?')",
                "insert into register.gateway_test values ('systems', 1, 'MET', 'Counted.', '2026-10-01', 'Survey')");
    }

    @AfterEach
    void nothing_is_left() {
        database.sql(EMPTY);
    }

    @Test
    void gateways_come_in_the_order_of_the_place_with_everything_they_draw_on() {
        Chart chart = read();
        assertEquals(
                List.of("systems", "care"),
                chart.gateways().stream().map(Gateway::code).toList());
        assertEquals(
                new Gateway(
                        "systems",
                        "Systems",
                        "Making things run.",
                        List.of("computing", "it"),
                        List.of("Digital"),
                        List.of("1137", "213"),
                        List.of("6.10"),
                        List.of("maths")),
                chart.gateways().get(0));
    }

    @Test
    void a_gateway_is_found_by_code_or_alias_in_any_case() {
        Chart chart = read();
        assertEquals("systems", chart.find(" IT ").orElseThrow().code());
        assertEquals("care", chart.find("care").orElseThrow().code());
        assertTrue(chart.find("nothing").isEmpty());
        assertTrue(chart.find(null).isEmpty());
    }

    @Test
    void the_tests_of_a_gateway_carry_their_evidence() {
        Chart chart = read();
        assertEquals(Verdict.MET, chart.testsOf("it").get(0).verdict());
        assertEquals("Survey", chart.testsOf("systems").get(0).source());
        assertEquals(List.of(), chart.testsOf("care"));
        assertEquals(List.of(), chart.testsOf("nothing"));
    }

    private Chart read() {
        return database.run(em -> ((GatewayTables) () -> em).read());
    }
}
