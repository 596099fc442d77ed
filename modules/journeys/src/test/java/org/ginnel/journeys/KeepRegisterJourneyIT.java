package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator keeps the register: who and where, who sits where, who comes in and who no longer does. */
@Journey
class KeepRegisterJourneyIT {
    private static final String PASSWORD = "otter lantern gravel seven";

    private final Product product;
    private final Visitors visitors;
    private final String mark = "Q" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = mark + " Ferris";
    private final String mail = mark.toLowerCase(java.util.Locale.ROOT) + "@example.invalid";

    KeepRegisterJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void anybody_reads_what_the_place_is_made_of_and_where_its_data_comes_from() {
        Visitor anybody = visitors.phone().withoutScript().somebody();
        anybody.opens("/").opensMenu().follows("About the area");
        anybody.sees(product.value("select name from register.borough order by name limit 1"))
                .sees("Licence")
                .looksRight("register-place");
        Response again = anybody.asksFor("/register/place/show");
        assertNotNull(again.headerValue("etag"), "drawn once for everybody");
        assertEquals(0, anybody.context().cookies().size());
    }

    @Test
    void organisations_are_found_page_by_page_and_taken_away_as_a_file() throws IOException {
        manyOrganisations();
        Visitor ade = visitors.desktop().signedInAs("ade");
        ade.follows("Organisations").sees("Download this list (CSV)").looksRight("register-organisations");
        ade.fills("Name begins with", mark).presses("Find");
        ade.sees(mark + " 001").sees(mark + " 050").doesNotSee(mark + " 051");
        ade.looksRight("register-organisations-found");
        Download file = ade.page().waitForDownload(() -> ade.presses("Download this list (CSV)"));
        assertEquals("organisations.csv", file.suggestedFilename());
        assertEquals(62, Files.readAllLines(file.path()).size());
        ade.follows("Later names").sees(mark + " 061").doesNotSee(mark + " 050");
        ade.follows("Earlier names").sees(mark + " 050");
        ade.opens("/register/organisation/list?kind=EMPLOYER&name=" + mark).sees("No organisation fits");
        ade.looksRight("register-organisations-none");
        ade.opens("/register/organisation/list?name=" + mark).follows(mark + " 001");
        ade.sees("No site is known").looksRight("register-organisation");
    }

    @Test
    void only_administrators_keep_people_and_strangers_are_asked_to_sign_in() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/register/organisation/list").doesNotSee("People and seats");
        assertTrue(hana.asksFor("/register/seat/list").status() >= 403);
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        assertTrue(amira.asksFor("/register/organisation/list").status() >= 403);
        assertTrue(amira.asksFor("/register/intake/list").status() >= 403);
        Visitor nobody = visitors.phone().withoutScript().somebody();
        nobody.asksFor("/register/seat/list");
        assertTrue(nobody.where().startsWith("/sign-in"), nobody.where());
    }

    @Test
    void somebody_gets_a_seat_by_keyboard_and_comes_in_by_a_link_that_is_good_once() {
        Visitor ade = visitors.desktop().signedInAs("ade");
        ade.follows("People and seats").sees("Who is known").looksRight("register-people");
        ade.follows("Make a person known").sees("Then give them a seat").looksRight("register-person-new");
        Keyboard keys = new Keyboard(ade.page());
        keys.tabTo("name").type(name).tabTo("mail").type(mail).press("Enter");
        ade.sees("No seat").looksRight("register-person");
        ade.page().locator("a[href*='/register/seat/give']").focus();
        keys.press("Enter");
        ade.sees("What the hat says");
        keys.tabTo("role").type("Sec").tabTo("title").type("Secretary " + mark);
        keys.tabTo("from").type(LocalDate.parse(today())).press("Enter");
        ade.sees("Held today").looksRight("register-person-seated");

        String link = invites(ade);
        ade.looksRight("register-person-invited");
        Visitor newcomer = visitors.phone().withoutScript().somebody();
        newcomer.opens(link).sees("Welcome, " + name).looksRight("register-invitation");
        choosesPassword(newcomer, PASSWORD, "another one entirely");
        newcomer.sees("The two passwords are not the same").looksRight("register-invitation-refused");
        choosesPassword(newcomer, PASSWORD, PASSWORD);
        newcomer.sees("Secretary " + mark);
        Visitor late = visitors.phone().withoutScript().somebody();
        late.opens(link).sees("This invitation cannot be used").looksRight("register-invitation-used");

        Visitor again = signsIn(PASSWORD);
        again.opens("/governance/convening/list");
    }

    @Test
    void an_address_that_is_taken_or_none_and_a_missing_name_are_said_beside_the_field() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        madeKnown(ade);
        ade.opens("/register/seat/person");
        ade.fills("Name", "Somebody Else").fills("Mail address", mail.toUpperCase(java.util.Locale.ROOT));
        ade.presses("Make known");
        ade.sees("has this mail address").looksRight("register-person-refused");
        assertEquals("Somebody Else", ade.page().locator("#name").inputValue());
        assertEquals(mail, ade.page().locator("#mail").inputValue().toLowerCase(java.util.Locale.ROOT));
        ade.fills("Name", "").fills("Mail address", "not an address").presses("Make known");
        ade.sees("Give the person’s name").sees("This is not a mail address");
    }

    @Test
    void a_seat_that_is_held_already_is_refused_and_one_at_an_organisation_is_given() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        String person = madeKnown(ade);
        givesSeat(ade, person, "SECRETARY", "Secretary " + mark);
        ade.opens("/register/seat/give?id=" + person).presses("Give the seat");
        ade.sees("There is no such role");
        fillsSeat(ade, "SECRETARY", "Twice " + mark);
        ade.presses("Give the seat");
        ade.sees("is held on some of these days already").looksRight("register-seat-refused");

        manyOrganisations();
        ade.opens("/register/organisation/list?name=" + mark).follows(mark + " 001");
        ade.follows("Give somebody a seat here").sees("Choose who gets a seat at " + mark + " 001");
        ade.fills("Name begins with", mark).presses("Find").follows(name);
        ade.follows("Give a seat at " + mark + " 001");
        fillsSeat(ade, "CAREERS_LEAD", "Careers " + mark);
        ade.looksRight("register-seat-give");
        ade.presses("Give the seat");
        ade.sees("Careers " + mark);
    }

    @Test
    void a_seat_that_ends_is_gone_from_the_next_day_and_the_hat_with_it() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        String person = madeKnown(ade);
        givesSeat(ade, person, "SECRETARY", "Secretary " + mark);
        comesIn(ade);
        ade.opens("/register/seat/show?id=" + person).presses("End this seat");
        ade.sees("Choose the seat that ends");
        ade.page()
                .locator("#seat")
                .selectOption(ade.page().locator("#seat option").last().getAttribute("value"));
        ade.page()
                .locator("#lastDay")
                .fill(LocalDate.parse(today()).minusDays(1).toString());
        ade.presses("End this seat");
        ade.doesNotSee("Held today").looksRight("register-seat-ended");
        Visitor newcomer = signsIn(PASSWORD);
        assertTrue(newcomer.asksFor("/governance/convening/list").status() >= 403);
    }

    @Test
    void ending_every_sign_in_ends_the_other_browser_at_its_next_request() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        String person = madeKnown(ade);
        givesSeat(ade, person, "SECRETARY", "Secretary " + mark);
        Visitor newcomer = comesIn(ade);
        newcomer.opens("/my-account").sees("Where you are signed in");
        ade.opens("/register/seat/show?id=" + person).presses("End every sign-in");
        ade.sees("Every sign-in has ended");
        newcomer.asksFor("/my-account");
        assertTrue(newcomer.where().startsWith("/sign-in"), newcomer.where());
        newcomer.looksRight("register-revoked");
        signsIn(PASSWORD).opens("/my-account").sees(name);
    }

    @Test
    void a_list_that_is_none_changes_nothing() {
        Visitor ade = visitors.desktop().signedInAs("ade");
        ade.follows("Official lists").sees("Runs so far").looksRight("register-intake");
        ade.follows("Send a list").presses("Do a dry run");
        ade.sees("Source: this needs an answer");
        ade.looksRight("register-intake-refused");
        assertEquals(
                404, ade.asksFor("/register/intake/run?id=" + UUID.randomUUID()).status());
    }

    private String madeKnown(Visitor ade) {
        ade.opens("/register/seat/person")
                .fills("Name", name)
                .fills("Mail address", mail)
                .presses("Make known");
        ade.sees("No seat");
        String where = ade.where();
        assertTrue(where.contains("/register/seat/show?id="), where);
        return where.replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private void givesSeat(Visitor ade, String person, String role, String title) {
        ade.opens("/register/seat/give?id=" + person);
        fillsSeat(ade, role, title);
        ade.presses("Give the seat");
        ade.sees(title).sees("Held today");
    }

    private void fillsSeat(Visitor ade, String role, String title) {
        ade.page().locator("#role").selectOption(new com.microsoft.playwright.options.SelectOption().setValue(role));
        ade.page().locator("#title").fill(title);
        ade.page().locator("#from").fill(today());
    }

    private String invites(Visitor ade) {
        ade.presses("Send an invitation");
        String link = ade.page().locator("code").textContent().strip();
        assertTrue(link.startsWith("http"), "a whole address: " + link);
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private Visitor comesIn(Visitor ade) {
        Visitor newcomer = visitors.phone().withoutScript().somebody();
        newcomer.opens(invites(ade));
        choosesPassword(newcomer, PASSWORD, PASSWORD);
        newcomer.page().waitForURL("**/home");
        return newcomer;
    }

    private static void choosesPassword(Visitor newcomer, String password, String again) {
        newcomer.page().locator("#password").fill(password);
        newcomer.page().locator("#again").fill(again);
        newcomer.page().locator("#again").press("Enter");
    }

    private Visitor signsIn(String password) {
        Visitor somebody = visitors.phone().withoutScript().somebody();
        somebody.opens("/sign-in");
        somebody.page().locator("#login").fill(mail);
        somebody.page().locator("#password").fill(password);
        somebody.page().locator("#password").press("Enter");
        somebody.page().waitForURL("**/home");
        return somebody;
    }

    private void manyOrganisations() {
        product.sql("insert into register.organisation (id, kind, name, demonstration, source, source_date)"
                + " select gen_random_uuid(), 'OTHER', '" + mark + " ' || lpad(n::text, 3, '0'), true, 'Invented',"
                + " current_date from generate_series(1, 61) n");
    }

    private String today() {
        return product.value("select (now() at time zone 'Europe/London')::date");
    }
}
