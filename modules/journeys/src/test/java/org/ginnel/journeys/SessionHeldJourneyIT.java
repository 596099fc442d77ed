package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a session somebody booked: it is held and who came is noted, or it is called off and all are told. */
@Journey
class SessionHeldJourneyIT {
    private static final String TITLE = "Solder your own lamp";

    private final Product product;
    private final Visitors visitors;
    private final UUID session = UUID.randomUUID();
    private Visitor amira;
    private Visitor leon;
    private Visitor hana;

    SessionHeldJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    void given_a_session_two_have_booked() {
        product.sql("insert into gateways.support_session (id, service, title, venue, starts, ends, places, stage,"
                + " modified, demonstration) select '" + session + "', id, '" + TITLE + "', 'Room 2', now() + interval"
                + " '5 days', now() + interval '5 days 2 hours', 2, 'OPEN', now(), true from gateways.support_service"
                + " where stage = 'LIVE' order by id limit 1");
        amira = visitors.phone().withoutScript().signedInAs("amira");
        leon = visitors.phone().withoutScript().signedInAs("leon");
        book(amira);
        book(leon);
        hana = visitors.desktop().withoutScript().signedInAs("hana");
    }

    @AfterEach
    void then_the_session_is_gone() {
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.booking where session = '" + session + "'",
                "delete from gateways.support_session where id = '" + session + "'");
    }

    @Test
    void who_came_is_noted_once_it_has_begun_and_each_reads_it_of_herself_alone() {
        hana.opens("/gateways/sessions/sheet?id=" + session)
                .sees("Amira Hollis")
                .doesNotSee("Who came");
        product.sql("update gateways.support_session set starts = now() - interval '3 hours', ends = now() - interval"
                + " '1 hour' where id = '" + session + "'");
        hana.opens("/gateways/sessions/sheet?id=" + session).sees("Who came").looksRight("sessions-held");
        hana.page().getByLabel("Amira Hollis").check();
        hana.presses("Save who came").sees("Was there").sees("Did not come").looksRight("sessions-noted");
        assertEquals("ATTENDED", stageOf("person:amira"));
        assertEquals("MISSED", stageOf("person:leon"));
        amira.opens("/gateways/session/mine").sees("Was there").doesNotSee("Did not come");
        leon.opens("/gateways/session/mine").sees("Did not come").doesNotSee("Was there");
        amira.opens("/gateways/session/show?id=" + session).doesNotSee("Give my place back");
        assertEquals(
                "2",
                product.value("select count(*) from kernel.journal where what = 'SessionAttended' and person = '"
                        + Demo.id("person:hana") + "' and at > now() - interval '2 minutes'"));
    }

    @Test
    void a_session_is_called_off_with_a_reason_and_everybody_who_booked_is_told() {
        hana.opens("/gateways/sessions/sheet?id=" + session)
                .presses("Call it off and tell everybody")
                .sees("Say why, in a sentence.")
                .looksRight("sessions-off-errors");
        assertEquals("OPEN", product.value("select stage from gateways.support_session where id = '" + session + "'"));
        hana.fills("Why", "The heating is broken.")
                .presses("Call it off and tell everybody")
                .sees("Called off")
                .looksRight("sessions-off");
        for (String who : new String[] {"person:amira", "person:leon"}) {
            String mail = product.value("select subject || ' ' || body from kernel.outbox where person = '"
                    + Demo.id(who) + "' order by id desc limit 1");
            assertTrue(mail.contains("does not take place") && !mail.contains(TITLE), mail);
        }
        amira.opens("/gateways/session/show?id=" + session)
                .sees("It does not take place")
                .sees("The heating is broken.")
                .doesNotSee("Book a place")
                .looksRight("session-off");
        amira.opens("/gateways/session/list").doesNotSee(TITLE);
    }

    private void book(Visitor visitor) {
        visitor.opens("/gateways/session/show?id=" + session)
                .presses("Book a place")
                .sees("You have a place");
    }

    private String stageOf(String who) {
        return product.value("select stage from gateways.booking where session = '" + session + "' and person = '"
                + Demo.id(who) + "'");
    }
}
