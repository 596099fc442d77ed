package org.ginnel.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class TownDbTest {
    private final TestDatabase database = TestDatabase.of("register", "gateways");

    @Test
    void the_same_seed_builds_the_same_town_and_a_second_run_adds_no_person_twice() throws Exception {
        database.sql(
                "insert into register.place values (true, gen_random_uuid(), 'x', 'X', 'X', 'X', 'r', now())",
                "insert into register.gateway values ('one', 'One', 's', 1), ('two', 'Two', 's', 2)",
                "insert into gateways.cycle (id, entry, year, opens, equal_consideration, decide_by_days, closes,"
                        + " grace_minutes, reply_by_days, results_day, offers_end, carry_over_opens) values"
                        + " (gen_random_uuid(), 16, 2027, '2026-09-01', '2027-01-31', 15, '2027-01-31 23:59Z', 5, 10,"
                        + " '2027-08-26', '2027-09-30', '2027-10-01')");
        Town town = new Town(7, 500, 100, 50);
        town.build(database.owner());
        town.forms(database.owner(), 1, 40);
        String before = fingerprint();
        town.build(database.owner());
        town.forms(database.owner(), 1, 40);
        assertEquals(before, fingerprint());
        assertEquals("500", database.value("select count(*) from register.person"));
        assertEquals("100", database.value("select count(*) from kernel.journal"));
        assertEquals(
                Town.person(40) + " 3",
                as("select person || ' ' || count(*) from gateways.choice where application = '" + Town.form(40)
                        + "' group by person"));
        assertEquals("120", as("select count(*) from gateways.choice where stage = 'DRAFT'"));
    }

    private String fingerprint() {
        return as(
                "select md5(string_agg(o.id || o.title || o.kind || o.gateways::text || o.latitude, ',' order by o.id))"
                        + " || (select md5(string_agg(c.id || c.offering::text, ',' order by c.id)) from gateways.choice c)"
                        + " from gateways.offering o");
    }

    private String as(String sql) {
        return database.run(em -> em.createNativeQuery(sql).getSingleResult().toString());
    }
}
