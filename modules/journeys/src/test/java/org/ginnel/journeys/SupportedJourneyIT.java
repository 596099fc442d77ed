package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A young person says once what helps, lets one college read it, sees that it was read, takes it back and takes her data
 * away; what she wrote is found nowhere else.
 */
@Journey
class SupportedJourneyIT {
    private static final String CANARY = "CANARY-41c9 a quiet room and somebody who explains";

    private final Product product;
    private final Visitors visitors;

    SupportedJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    void given_nobody_said_anything_yet() {
        for (String table : List.of("need_share", "need_profile")) {
            product.sql(
                    "alter table gateways." + table + " no force row level security",
                    "delete from gateways." + table,
                    "alter table gateways." + table + " force row level security");
        }
    }

    @Test
    void what_helps_is_said_once_shared_with_one_college_and_taken_back() throws IOException {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/supported/mine")
                .sees("Only those you choose can read this")
                .looksRight("supported-mine");
        amira.fills("In your own words", CANARY);
        amira.presses("Save and go on").sees("Choose one of the answers about a plan");
        assertEquals(CANARY, amira.field("In your own words").inputValue());
        amira.page().getByLabel("Breaks when I need them").check();
        amira.field("Yes").check();
        amira.presses("Save and go on")
                .sees("Who can read it now")
                .sees("Nobody")
                .looksRight("supported-sharing");
        Visitor priya = visitors.desktop().signedInAs("priya");
        Visitor joss = visitors.desktop().signedInAs("joss");
        priya.opens("/gateways/supported/list").sees("Nobody shares anything with you now");
        amira.page().getByLabel("The college your plan names").selectOption("Ardwick Technical College");
        amira.presses("Tell this college, and let them read it").sees("named in your plan");
        priya.opens("/gateways/supported/list")
                .sees("Says that the plan names us")
                .doesNotSee("CANARY");
        priya.looksRight("supported-list");
        priya.follows("Amira Hollis")
                .sees(CANARY)
                .sees("Breaks when I need them")
                .looksRight("supported-person");
        String opened = priya.where();
        assertEquals(404, joss.asksFor(opened).status());
        joss.opens("/gateways/supported/list").doesNotSee("Amira");
        amira.opens("/gateways/mydata/looks")
                .sees("What helps you, which you shared with them")
                .sees("Ardwick")
                .looksRight("mydata-looks");
        nowhere_else();
        amira.opens("/gateways/mydata/consents")
                .sees("Ardwick Technical College")
                .looksRight("mydata-consents");
        amira.page().getByLabel("What helps you, and your plan").check();
        amira.presses("Take it back").sees("You share nothing now");
        assertEquals(404, priya.asksFor(opened).status());
        priya.opens("/gateways/supported/list").doesNotSee("Amira");
    }

    @Test
    void my_data_is_seen_and_taken_away_and_is_nobody_elses() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/supported/mine").fills("In your own words", CANARY);
        amira.page().getByLabel("I am not sure").check();
        amira.presses("Save and go on");
        amira.opens("/gateways/mydata/show").sees(CANARY).looksRight("mydata-show");
        APIResponse machine = amira.context().request().get(product.at("/gateways/mydata/file/my-data.json"));
        assertEquals(200, machine.status());
        assertTrue(machine.text().contains(CANARY) && machine.text().startsWith("{\"name\":\"Amira Hollis\""));
        assertEquals("no-store", machine.headers().get("cache-control"));
        assertTrue(amira.context()
                .request()
                .get(product.at("/gateways/mydata/file/my-data.txt"))
                .text()
                .contains(CANARY));
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        assertFalse(leon.context()
                .request()
                .get(product.at("/gateways/mydata/file/my-data.json"))
                .text()
                .contains("CANARY"));
        for (String other : List.of("priya", "hana", "ade")) {
            Visitor staff = visitors.desktop().signedInAs(other);
            assertEquals(
                    404,
                    staff.context()
                            .request()
                            .get(product.at("/gateways/mydata/file/my-data.json"))
                            .status());
        }
        amira.opens("/gateways/supported/mine").presses("Forget everything I said here");
        amira.opens("/gateways/mydata/show").doesNotSee("CANARY");
    }

    /** No table that the system can read, no mail and no line of a log holds what she wrote. */
    private void nowhere_else() throws IOException {
        String tables = product.value("select string_agg(format('select %L where exists (select 1 from %I.%I t where"
                + " t::text like ''%%CANARY-41c9%%'')', schemaname || '.' || tablename, schemaname, tablename),"
                + " ' union all ') from pg_tables where schemaname in ('kernel', 'register', 'gateways', 'employers',"
                + " 'governance') and tablename not like 'journal_%'");
        assertEquals(
                null,
                product.value("select string_agg(x.t, ' ')" + " from ("
                        + tables.replaceFirst("select '([^']*)'", "select '$1' as t") + ") x"));
        Path logs = Path.of(System.getProperty("ginnel.journeys.data", "")).resolve("logs/server.log");
        if (Files.exists(logs)) {
            assertFalse(Files.readString(logs).contains("CANARY-41c9"));
        }
    }
}
