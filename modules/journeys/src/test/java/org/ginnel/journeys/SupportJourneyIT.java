package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What helps is found without a sign-in or a script; the last place of a session goes to one, and on to whoever waited;
 * what is sent is looked at before anybody reads it.
 */
@Journey
class SupportJourneyIT {
    private static final String LAST_PLACE = "Build a game in a day";
    private static final String NEW_SERVICE =
            "Robot evening " + UUID.randomUUID().toString().substring(0, 8);

    private final Product product;
    private final Visitors visitors;

    SupportJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    void given_nobody_booked_yet() {
        product.sql(
                "alter table gateways.booking no force row level security",
                "delete from gateways.booking",
                "alter table gateways.booking force row level security",
                "update gateways.support_session set taken = 0",
                "update gateways.support_service set stage = 'STALE' where name = 'Band room'");
    }

    @Test
    void somebody_finds_help_near_by_without_a_script() {
        Visitor anybody = visitors.phone().withoutScript().somebody();
        anybody.opens("/gateways/enrichment/list").sees("Choose a topic").looksRight("enrichment-topics");
        anybody.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Digital skills")))
                .first()
                .click();
        anybody.sees(LAST_PLACE).doesNotSee("Climbing for beginners");
        anybody.fills("Your postcode", "M14 5TQ").fills("Your age", "16");
        anybody.page().getByLabel("Topic").selectOption("");
        anybody.page().getByLabel("Cost").selectOption("yes");
        anybody.presses("Search").sees("near M14 5TQ").looksRight("enrichment-found");
        anybody.doesNotSee("Climbing for beginners");
        anybody.opens("/gateways/enrichment/list?q=zebra")
                .sees("Nothing in the directory fits")
                .looksRight("enrichment-none");
        anybody.opens("/gateways/enrichment/list?q=band")
                .page()
                .getByText("Band room")
                .first()
                .click();
        anybody.sees("Closed for repairs").sees("Nobody has checked this since").looksRight("enrichment-stale");
        assertEquals(
                404,
                anybody.asksFor("/gateways/enrichment/show?id=" + UUID.randomUUID())
                        .status());
        assertTrue(
                anybody.context().cookies().isEmpty(),
                anybody.context().cookies().toString());
    }

    @Test
    void the_directory_is_open_data_and_a_draft_is_not_in_it() {
        Visitor machine = visitors.desktop().somebody();
        String services = machine.context()
                .request()
                .get(product.at("/gateways/enrichment/oruk/services?per_page=100"), RequestOptions.create())
                .text();
        assertTrue(services.contains(LAST_PLACE), services);
        assertTrue(!services.contains("Mend your bike"), "a draft is read by nobody");
        String draft = product.value("select id from gateways.support_service where name = 'Mend your bike'");
        assertEquals(
                404,
                machine.context()
                        .request()
                        .get(product.at("/gateways/enrichment/oruk/services/" + draft))
                        .status());
        assertEquals(
                404, machine.asksFor("/gateways/enrichment/show?id=" + draft).status());
    }

    @Test
    void the_last_place_goes_to_one_and_on_to_whoever_waited() {
        String session = product.value("select id from gateways.support_session where title = '" + LAST_PLACE
                + "' and places = 1 order by starts desc limit 1");
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        amira.opens("/gateways/session/list").sees(LAST_PLACE).looksRight("session-list");
        amira.opens("/gateways/session/show?id=" + session).looksRight("session-free");
        amira.presses("Book a place").sees("You have a place").looksRight("session-booked");
        leon.opens("/gateways/session/show?id=" + session)
                .presses("Wait for a place")
                .sees("You are number 1 in the queue")
                .looksRight("session-waiting");
        amira.opens("/gateways/session/mine").sees(LAST_PLACE).looksRight("session-mine");
        amira.opens("/gateways/session/show?id=" + session).presses("Give my place back");
        amira.opens("/gateways/session/mine").sees("Given back");
        leon.opens("/gateways/session/mine").sees("You have a place");
        assertEquals(
                200,
                leon.context()
                        .request()
                        .get(product.at("/gateways/session/calendar.ics?id=" + session))
                        .status());
        assertEquals("1", product.value("select taken from gateways.support_session where id = '" + session + "'"));
    }

    @Test
    void a_list_is_counted_looked_at_and_put_before_everybody_and_a_second_time_changes_nothing() {
        Visitor hana = visitors.desktop().signedInAs("hana");
        hana.opens("/gateways/moderating/queue").looksRight("moderating-queue");
        sends(hana);
        hana.sees("Counted, nothing changed yet").sees("It is not a UUID").looksRight("moderating-counted");
        hana.presses("Take it in").sees("Taken in on");
        hana.opens("/gateways/moderating/queue").follows(NEW_SERVICE).looksRight("moderating-service");
        hana.presses("Looked at, it may go in").sees("Nobody has made sure of it since");
        hana.presses("Put it in the directory").sees("Nobody has made sure of it since");
        hana.presses("I made sure of it today")
                .presses("Put it in the directory")
                .sees("In the directory");
        visitors.phone()
                .withoutScript()
                .somebody()
                .opens("/gateways/enrichment/list?q=robot")
                .sees(NEW_SERVICE);
        sends(hana);
        assertEquals(
                "1",
                hana.page().locator("dl.facts dd, .facts dd").nth(2).innerText().strip());
        hana.opens("/gateways/sessions/list").looksRight("sessions-list");
        assertTrue(visitors.desktop()
                        .signedInAs("priya")
                        .asksFor("/gateways/moderating/queue")
                        .status()
                >= 400);
    }

    @Test
    void the_travel_pass_is_checked_without_a_date_of_birth_and_nothing_is_kept() {
        Visitor anybody = visitors.phone().withoutScript().somebody();
        anybody.opens("/gateways/pass/check")
                .looksRight("pass-check")
                .presses("Check")
                .sees("Answer each question");
        anybody.field("Yes").check();
        anybody.page().getByLabel("16 to 17").check();
        anybody.presses("Check").sees("It looks as if you can have it").looksRight("pass-likely");
        anybody.page().getByLabel("18 to 21").check();
        anybody.presses("Check").sees("if you are a care leaver");
        anybody.field("No").check();
        anybody.presses("Check").sees("It is for people who live here");
        assertTrue(anybody.context().cookies().isEmpty());
    }

    @Test
    void digital_skills_are_said_by_keyboard_and_forgotten_again() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/digital/show").sees("Only you can see this").looksRight("digital-begin");
        amira.follows("Answer for Staying safe").looksRight("digital-area");
        for (int i = 0; i < 3; i++) {
            amira.page().locator("fieldset").nth(i).getByLabel("With help").check();
        }
        amira.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and go on"))
                .focus();
        amira.page().keyboard().press("Enter");
        amira.sees("Finding and judging");
        amira.opens("/gateways/digital/show")
                .sees("On the way")
                .sees("Try next")
                .looksRight("digital-levels");
        amira.presses("Forget all my answers").doesNotSee("On the way");
    }

    private void sends(Visitor hana) {
        String id = UUID.nameUUIDFromBytes(NEW_SERVICE.getBytes(StandardCharsets.UTF_8))
                .toString();
        String file = "[{\"id\":\"" + id + "\",\"name\":\"" + NEW_SERVICE + "\",\"status\":\"active\",\"url\":"
                + "\"https://robots.example\",\"organization\":{\"id\":\"" + id
                + "\",\"name\":\"Robots\",\"description\":\"\"},"
                + "\"attributes\":[{\"id\":\"" + id + "\",\"taxonomy_term\":{\"id\":\"" + id
                + "\",\"name\":\"Coding\",\"description\":\"\"}}]},{\"id\":\"7\",\"name\":\"Broken\"}]";
        hana.opens("/gateways/moderating/upload").fills("Source", "Robots’ own list");
        hana.field("File")
                .setInputFiles(
                        new FilePayload("robots.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
        hana.presses("Count what it would do");
    }
}
