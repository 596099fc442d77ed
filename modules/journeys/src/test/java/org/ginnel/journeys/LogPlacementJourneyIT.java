package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.Test;

/** A firm logs three places, another verifies them, the secretariat publishes, and the last place goes to one of two. */
@Journey
class LogPlacementJourneyIT {
    private static final String GATEWAY = "digital-and-tech";
    private final Product product;
    private final Visitors visitors;
    private final String title = "Test engineer " + UUID.randomUUID().toString().substring(0, 8);

    LogPlacementJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void an_offer_of_three_places_goes_from_the_keyboard_to_the_public_page() {
        Visitor marek = visitors.desktop().signedInAs("marek");
        marek.opens("/employers/board/show").sees("Digital & Tech").looksRight("employers-board");
        long began = System.nanoTime();
        marek.follows("Log an offer");
        Keyboard keys = new Keyboard(marek.page());
        keys.tabTo("title").type(title);
        keys.tabTo("places").replace("3");
        keys.tabTo("from").type(LocalDate.parse(firstDay()));
        keys.press("Enter");
        System.out.printf(
                "An offer of three places logged by keyboard alone: %d key presses, %.1f s%n",
                keys.pressed(), (System.nanoTime() - began) / 1e9);
        marek.sees(title)
                .sees("Waiting to be verified")
                .sees("3 of 3 places free")
                .looksRight("employers-offer-waiting");
        assertEquals("1", count("placement_offer where title = '" + title + "' and stage = 'SUBMITTED'"));
        assertEquals("3", count("placement_place where offer = '" + offer() + "'"));

        Visitor tilda = verifies();
        tilda.sees("Verified").looksRight("employers-offer-verified");

        Visitor before = visitors.phone().withoutScript().somebody();
        before.opens("/employers/placement/open?gateway=" + GATEWAY).doesNotSee(title);
        Visitor hana = publishes();
        hana.sees("Providers can claim places").looksRight("employers-offer-published");
        Visitor anybody = visitors.phone().withoutScript().somebody();
        anybody.opens("/employers/placement/open?gateway=" + GATEWAY)
                .sees(title)
                .sees("Kestrel Systems")
                .looksRight("employers-open");
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_the_words_stay() {
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        marek.opens("/employers/placement/log").looksRight("employers-log");
        marek.page().locator("#from").fill(firstDay());
        marek.page().locator("#days").fill("44");
        marek.page().locator("#supervisor").fill("Sam Orrell");
        marek.presses("Log the offer");
        marek.sees("Say what the work is").sees("at least 45 days").looksRight("employers-log-refused");
        assertEquals("Sam Orrell", marek.page().locator("#supervisor").inputValue());
        assertEquals("44", marek.page().locator("#days").inputValue());
        assertEquals(firstDay(), marek.page().locator("#from").inputValue());
        marek.page().locator("#title").fill(title);
        marek.page().locator("#days").fill("45");
        marek.presses("Log the offer");
        marek.sees("Waiting to be verified");
    }

    @Test
    void without_a_first_day_that_is_said_beside_the_rest() {
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        marek.opens("/employers/placement/log");
        marek.page().locator("#from").fill("");
        marek.page().locator("#days").fill("44");
        marek.presses("Log the offer");
        marek.sees("Say what the work is").sees("Say on which day").sees("at least 45 days");
    }

    @Test
    void two_who_change_an_offer_at_once_see_each_others_words_and_lose_none() {
        logged();
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        marek.opens("/employers/placement/log?id=" + offer());
        String offer = offer();
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/employers/placement/log?id=" + offer);
        hana.page().locator("#summary").fill("In the network team.");
        hana.presses("Send it again");
        hana.sees("Waiting to be verified");

        marek.page().locator("#places").fill("5");
        marek.page().locator("#summary").fill("In the office.");
        Response answer = marek.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"), () -> marek.presses("Send it again"));
        assertEquals(409, answer.status());
        marek.sees("Somebody changed this offer meanwhile")
                .sees("Hana Osei-Grant")
                .sees("In the network team.");
        assertEquals("In the office.", marek.page().locator("#summary").inputValue());
        assertEquals("5", marek.page().locator("#places").inputValue());
        assertEquals(
                "In the network team.",
                product.value("select summary from employers.placement_offer where id = '" + offer + "'"));
        marek.looksRight("employers-log-stale");

        hana.opens("/employers/placement/log?id=" + offer);
        hana.page().locator("#summary").fill("In the network team, upstairs.");
        hana.presses("Send it again");
        marek.presses("Keep mine");
        marek.sees("upstairs");
        marek.presses("Keep mine");
        marek.sees("Waiting to be verified").sees("In the office.");
    }

    @Test
    void a_double_click_logs_one_offer() {
        Visitor marek = visitors.desktop().signedInAs("marek");
        fillsIn(marek);
        marek.page().locator("#send").dblclick();
        marek.sees("Waiting to be verified");
        assertEquals("1", count("placement_offer where title = '" + title + "'"));
    }

    @Test
    void the_own_firm_is_refused_on_the_page_and_by_a_direct_post() {
        logged();
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        marek.opens("/employers/placement/show?id=" + offer())
                .sees("Your own firm made it")
                .doesNotSee("Verify or ask");
        marek.opens("/employers/placement/verify?id=" + offer()).sees("Your own firm made this offer");
        marek.looksRight("employers-verify-own");
        ticks(marek);
        marek.presses("Verify the offer");
        marek.sees("Your own firm made this offer");
        assertEquals("SUBMITTED", stage());
        APIResponse forged = marek.page()
                .request()
                .post(
                        product.at("/employers/placement/verify?id=" + offer()),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("verify", "verify")
                                        .set("vouch", "Verify the offer")));
        assertTrue(forged.status() >= 400 || forged.status() == 200, "answered " + forged.status());
        assertEquals("SUBMITTED", stage());
    }

    @Test
    void changes_are_asked_for_and_the_offer_comes_again() {
        logged();
        Visitor tilda = visitors.desktop().withoutScript().signedInAs("tilda");
        tilda.opens("/employers/placement/verify?id=" + offer()).looksRight("employers-verify");
        tilda.presses("Ask for changes");
        tilda.sees("Say what must change");
        tilda.page().locator("#wanted").fill("Which team is it?");
        tilda.presses("Ask for changes");
        tilda.sees("Changes are wanted");
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        marek.opens("/employers/placement/show?id=" + offer())
                .sees("Which team is it?")
                .looksRight("employers-changes");
        marek.follows("Change");
        marek.page().locator("#summary").fill("In the network team.");
        marek.presses("Send it again");
        marek.sees("Waiting to be verified");
        verifies();
        assertEquals("VERIFIED", stage());
    }

    @Test
    void a_certificate_that_ends_too_early_verifies_nothing() {
        logged();
        Visitor tilda = visitors.desktop().withoutScript().signedInAs("tilda");
        tilda.opens("/employers/placement/verify?id=" + offer());
        tilda.page().locator("#liability").fill(LocalDate.parse(firstDay()).toString());
        tilda.presses("Verify the offer");
        tilda.sees("The liability certificate ends on");
        assertEquals("SUBMITTED", stage());
    }

    @Test
    void two_providers_claim_the_last_place_at_once_and_one_gets_it() {
        logged();
        product.sql("delete from employers.placement_place where number > 1 and offer = '" + offer() + "'");
        verifies();
        publishes();
        accepted("ardwick", "Nima Orrell");
        accepted("irwell", "Sol Garside");
        Visitor priya = claims("priya");
        Visitor joss = claims("joss");
        priya.looksRight("employers-claim");
        priya.page().locator("#student").selectOption(new SelectOption().setLabel("Nima Orrell"));
        joss.page().locator("#student").selectOption(new SelectOption().setLabel("Sol Garside"));
        priya.presses("Claim a place");
        joss.presses("Claim a place");
        priya.sees("Held").looksRight("employers-claim-held");
        joss.sees("Every place of this offer is taken").looksRight("employers-claim-refused");
        assertEquals("1", count("placement_claim where offer = '" + offer() + "'"));
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        marek.opens("/employers/placement/show?id=" + offer())
                .sees("Full")
                .sees("Student 1 of Ardwick Technical College")
                .doesNotSee("Nima Orrell");
        priya.presses("Allocate place 1");
        marek.opens("/employers/placement/show?id=" + offer()).doesNotSee("Nima Orrell");
        marek.presses("Confirm place 1");
        marek.sees("Nima Orrell").looksRight("employers-confirmed");
        marek.opens("/employers/placement/withdraw?id=" + offer())
                .sees("1 confirmed place goes")
                .looksRight("employers-withdraw");
        marek.page().getByLabel("Cost").check();
        marek.presses("Withdraw the offer");
        marek.sees("Withdrawn");
        assertEquals("1", count("placement_claim where replacement_needed and offer = '" + offer() + "'"));
    }

    @Test
    void last_years_offers_are_copied_in_two_clicks() {
        String before = count("placement_offer where stage = 'SUBMITTED' and title = 'Testing assistant'");
        Visitor tilda = visitors.desktop().withoutScript().signedInAs("tilda");
        tilda.opens("/employers/board/show");
        tilda.page().locator("a[href='/employers/placement/copy']").click();
        tilda.looksRight("employers-copy");
        tilda.presses("Log these offers");
        tilda.sees("Testing assistant").looksRight("employers-list");
        assertEquals(
                Integer.parseInt(before) + 1,
                Integer.parseInt(count("placement_offer where stage = 'SUBMITTED' and title = 'Testing assistant'")));
    }

    @Test
    void a_firm_says_whether_it_hosts_and_a_no_needs_a_reason() {
        Visitor tilda = visitors.phone().withoutScript().signedInAs("tilda");
        tilda.opens("/employers/interest/give").looksRight("employers-interest");
        tilda.page()
                .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                .check();
        tilda.presses("Give this answer");
        tilda.sees("Say why not").looksRight("employers-interest-refused");
        tilda.page().locator("#reason").selectOption("No space");
        tilda.presses("Give this answer");
        tilda.sees("What you answered").sees("No space");
    }

    private void logged() {
        Visitor marek = visitors.desktop().withoutScript().signedInAs("marek");
        fillsIn(marek);
        marek.presses("Log the offer");
        marek.sees("Waiting to be verified");
    }

    private void fillsIn(Visitor marek) {
        marek.opens("/employers/placement/log");
        marek.page().locator("#title").fill(title);
        marek.page().locator("#places").fill("3");
        marek.page().locator("#from").fill(firstDay());
    }

    private Visitor verifies() {
        Visitor tilda = visitors.desktop().withoutScript().signedInAs("tilda");
        tilda.opens("/employers/placement/verify?id=" + offer());
        ticks(tilda);
        tilda.presses("Verify the offer");
        return tilda;
    }

    private static void ticks(Visitor visitor) {
        visitor.page().locator("#liability").fill(LocalDate.now().plusYears(2).toString());
        visitor.page().locator("#risk").check();
        visitor.page().locator("#safeguarding").check();
        visitor.page().locator("#adjustments").check();
    }

    private Visitor publishes() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/employers/placement/publish?id=" + offer()).looksRight("employers-publish");
        hana.page().locator("#open").click();
        return hana;
    }

    private Visitor claims(String officer) {
        Visitor visitor = visitors.desktop().withoutScript().signedInAs(officer);
        visitor.opens("/employers/placement/claim?id=" + offer());
        return visitor;
    }

    /** A young person who has accepted an offer of the provider. */
    private void accepted(String provider, String name) {
        UUID person = UUID.randomUUID();
        UUID form = UUID.randomUUID();
        String organisation = Demo.id("organisation:" + provider).toString();
        product.sql(
                "select set_config('app.role', 'SYSTEM', false)",
                "insert into register.person (id, name, demonstration) values ('" + person + "', '" + name + "', true)",
                "insert into gateways.application (id, person, cycle) select '" + form + "', '" + person
                        + "', id from gateways.cycle limit 1",
                "insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage)"
                        + " select gen_random_uuid(), '" + form + "', '" + person
                        + "', id, provider, false, starts, 'FIRM'"
                        + " from gateways.offering where provider = '" + organisation + "' limit 1");
    }

    private String offer() {
        return product.value("select id from employers.placement_offer where title = '" + title + "'");
    }

    private String stage() {
        return product.value("select stage from employers.placement_offer where title = '" + title + "'");
    }

    private String count(String from) {
        return product.value("select count(*) from employers." + from);
    }

    private static String firstDay() {
        return LocalDate.now().plusWeeks(14).with(java.time.DayOfWeek.MONDAY).toString();
    }
}
