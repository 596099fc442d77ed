package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the journeys of an application arrange and ask beside the pages. */
final class ApplyingStory {
    static final String SOFTWARE = "T Level in Digital Software Development";

    private final Product product;

    ApplyingStory(Product product) {
        this.product = product;
    }

    /** No form, and the round closes in its own time. */
    void nobodyApplied() {
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.offer_condition",
                "delete from gateways.interview",
                "delete from gateways.revocation",
                "delete from gateways.choice",
                "update gateways.offering set open_offers = 0, reserved_offers = 0 where open_offers > 0",
                "delete from gateways.ranking",
                "delete from gateways.support",
                "delete from gateways.application",
                "update gateways.cycle set closes = '2027-01-31T23:59Z' where entry = 16");
    }

    /** The round closed this long ago. */
    void closed(String ago) {
        product.sql("update gateways.cycle set opens = current_date - 400, closes = now() - interval '" + ago
                + "' where entry = 16");
    }

    void reopened() {
        product.sql("update gateways.cycle set opens = '2026-09-14', equal_consideration = '2027-01-15',"
                + " closes = '2027-01-31T23:59Z', results_day = '2027-08-26' where entry = 16");
    }

    /** The day results came, and the day every course chosen starts. */
    void resultsDay(String day, String starts) {
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.cycle set results_day = " + day + " where entry = 16",
                "update gateways.choice set starts = " + starts);
    }

    /** As if a colleague had made the proposal: the demonstration has one officer a college. */
    void anotherOfficerProposed(String who) {
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.revocation set proposed_by = '"
                        + UUID.nameUUIDFromBytes(("demo:" + who).getBytes(UTF_8)) + "' where decided_by is null");
    }

    /** What one person sent to the officer's college, found in the queue. */
    void choiceOf(Visitor officer, String person) {
        choiceOf(officer, person, false);
    }

    void choiceOf(Visitor officer, String person, boolean decided) {
        officer.opens("/gateways/deciding/queue" + (decided ? "?decided=true" : ""))
                .page()
                .getByText(person)
                .first()
                .click();
    }

    /** The same course at another college, on a form that is not sent. */
    void addAlso(Visitor visitor, String provider) {
        visitor.opens("/gateways/course/list?q=soft");
        follow(visitor, SOFTWARE, provider);
        visitor.follows("Apply for this course").presses("Add this course");
    }

    /** What somebody chose is offered by the same college at another site too. */
    void sameCourseAt(String site) {
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name, learn_aim_ref,"
                        + " gateways, starts, places, over_offer, status, updated, demonstration) select"
                        + " gen_random_uuid(), o.title, o.kind, o.level, o.provider, o.provider_name, '" + site
                        + "', o.learn_aim_ref, o.gateways, o.starts + 7, 5, 1, 'OPEN', now(), true"
                        + " from gateways.offering o join gateways.choice c on c.offering = o.id limit 1");
    }

    void noMore(String site) {
        product.sql("delete from gateways.offering where site_name = '" + site + "'");
    }

    String stageOf(String provider) {
        return product.value("select c.stage from gateways.choice c"
                + " join gateways.offering o on o.id = c.offering where o.provider_name like '" + provider
                + "%'");
    }

    String count(String what) {
        return product.value("select count(*) from " + what);
    }

    /** The only value there is. */
    String asked(String sql) {
        return product.value(sql);
    }

    /** The only statement there is, as kept. */
    String statement() {
        return product.value("select statement from gateways.application");
    }

    String lastMailTo(String who) {
        UUID person = UUID.nameUUIDFromBytes(("demo:" + who).getBytes(UTF_8));
        return product.value("select subject || ' ' || body from" + " kernel.outbox where person = '" + person
                + "' order by id desc limit 1");
    }

    void signsInHere(Visitor visitor, String first) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + first + "\\b")))
                .first()
                .click();
    }

    void aboutAmira(Visitor visitor) {
        visitor.fills("Your name", "Amira")
                .fills("When you were born", "2011-02-11")
                .fills("Your postcode", "M14 5TQ");
    }

    /** The link of a course of this provider, in whatever list. */
    void follow(Visitor visitor, String course, String provider) {
        visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(course + ".*" + provider)))
                .first()
                .click();
    }

    /** A complete form that is not sent, written through the pages. */
    void completeForm(Visitor visitor) {
        visitor.opens("/gateways/course/list?q=soft");
        follow(visitor, SOFTWARE, "Ardwick");
        visitor.follows("Apply for this course").presses("Start with this course");
        visitor.opens("/gateways/application/about");
        aboutAmira(visitor);
        visitor.presses("Save and go on");
        visitor.page().getByLabel("Year 11").check();
        visitor.fills("Name of your school", "Moss Brook High School").presses("Save and go on");
        visitor.page().getByLabel("No, nothing").check();
        visitor.presses("Save and go on");
        visitor.fills("In your own words", "I like building things.").presses("Save and go on");
    }

    /** Tabs until the link or button with this text has the focus, then presses Enter. */
    void byKeyboard(Visitor visitor, String label) {
        for (int i = 0; i < 80; i++) {
            visitor.page().keyboard().press("Tab");
            Locator focused = visitor.page().locator(":focus");
            if (focused.count() == 1 && label.equals(said(focused))) {
                visitor.page().keyboard().press("Enter");
                visitor.page().waitForLoadState();
                return;
            }
        }
        throw new AssertionError(label + " cannot be reached by keyboard at " + visitor.where());
    }

    private static String said(Locator focused) {
        String value = focused.getAttribute("value");
        return value == null ? focused.innerText() : value;
    }
}
