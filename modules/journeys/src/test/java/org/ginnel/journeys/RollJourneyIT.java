package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A careers lead brings her roll as a file, counted first; and has somebody talk to a pupil before an offer ends. */
@Journey
class RollJourneyIT {
    private static final String LEON = Demo.id("person:leon").toString();
    private final Product product;
    private final Visitors visitors;
    private Visitor noor;

    RollJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    @AfterEach
    void the_roll_is_as_it_was() {
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.pupil where reference like 'ROLL-%' and person is null",
                "update gateways.pupil set reference = null, school_year = 11 where person = '" + LEON + "'",
                "delete from gateways.roll_file",
                "delete from gateways.protection where person = '" + LEON + "'");
    }

    @Test
    void a_roll_is_counted_looked_at_and_taken_in_and_a_second_time_changes_nothing() {
        noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/list").follows("The roll as a file").looksRight("roll");
        noor.presses("Count what it would do")
                .sees("Choose a file with at least one pupil")
                .looksRight("roll-errors");
        send("number,name,year\nROLL-1,Leon Castell,11\nROLL-2,Tamsin Grey,Year 9\nROLL-2,Twice,9\n,No Number,9\n");
        noor.sees("Counted, nothing changed yet")
                .sees("This number stands in the file twice")
                .looksRight("roll-counted");
        assertEquals("0", count("reference = 'ROLL-2'"));
        noor.presses("Take it in").sees("Taken in").looksRight("roll-taken");
        assertEquals("1", count("reference = 'ROLL-2' and name = 'Tamsin Grey' and school_year = 9"));
        assertEquals("1", count("reference = 'ROLL-1' and person = '" + LEON + "'"));
        noor.opens("/gateways/caseload/list").sees("Tamsin Grey");
        noor.opens("/gateways/caseload/roll");
        send("number,name,year\nROLL-1,Leon Castell,11\nROLL-2,Tamsin Grey,9\n");
        noor.sees("nothing can be taken in");
    }

    @Test
    void no_offer_of_a_pupil_ends_by_itself_once_her_school_has_said_so() {
        noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/list").follows("Leon Castell");
        noor.follows("Have somebody talk to a pupil before an offer ends").looksRight("shelter");
        noor.presses("No offer of hers ends by itself")
                .sees("The secretariat has her on the list")
                .looksRight("shelter-given");
        assertEquals("1", product.value("select count(*) from gateways.protection where person = '" + LEON + "'"));
        visitors.phone()
                .withoutScript()
                .signedInAs("leon")
                .opens("/gateways/mydata/looks")
                .sees("Whether an offer of yours can end by itself");
    }

    private void send(String content) {
        noor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("roll.csv", "text/csv", content.getBytes(UTF_8)));
        noor.presses("Count what it would do");
    }

    private String count(String which) {
        return product.value("select count(*) from gateways.pupil where until is null and " + which);
    }
}
