package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed is not lost and nothing counts twice, whatever becomes of the sign-in behind the page. */
@Journey
class LostSessionJourneyIT {
    private static final String STATEMENT = "/gateways/application/statement";
    private static final String WORDS = "I like things that move & <b>turn</b>.";

    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;

    LostSessionJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        this.story = new ApplyingStory(product);
    }

    @BeforeEach
    void nothing_is_kept_yet() {
        product.sql("select set_config('app.role', 'SYSTEM', false)", "delete from kernel.kept_words");
    }

    @Test
    void words_typed_before_the_sign_in_ran_out_stand_on_the_page_again_after_the_next() {
        story.nobodyApplied();
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        starts(leon);
        leon.opens(STATEMENT).fills("In your own words", WORDS);
        ends("leon");
        leon.presses("Save and go on").sees("You were signed out").looksRight("lost-sign-in");
        assertTrue(leon.where().startsWith("/sign-in?to="), leon.where());
        story.signsInHere(leon, "Leon");
        assertEquals(STATEMENT, leon.where());
        leon.sees("Your words were kept and are here again");
        assertEquals(WORDS, leon.field("In your own words").inputValue());
        leon.looksRight("lost-words-again");
        leon.presses("Save and go on").opens(STATEMENT).doesNotSee("Your words were kept");
        assertEquals(WORDS, leon.field("In your own words").inputValue());
        assertEquals("0", story.count("kernel.kept_words where person = '" + person("leon") + "'"));
    }

    @Test
    void somebody_else_at_the_same_browser_does_not_get_the_words() {
        story.nobodyApplied();
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        starts(leon);
        leon.opens(STATEMENT).fills("In your own words", WORDS);
        ends("leon");
        leon.presses("Save and go on");
        story.signsInHere(leon, "Amira");
        leon.doesNotSee("things that move");
    }

    @Test
    void the_same_command_sent_twice_is_carried_out_once() {
        story.nobodyApplied();
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        String page = startPage(leon);
        Wire wire = WireForm.signedIn(product, "Leon");
        WireForm form = WireForm.of(wire.get(page).body(), "start").press("Start");
        Wire.Answer first = form.send(wire);
        int after = journal("leon");
        Wire.Answer second = form.send(wire);
        assertEquals(302, first.status());
        assertEquals(302, second.status());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(after, journal("leon"));
        assertEquals("1", story.count("gateways.choice"));
    }

    @Test
    void a_form_without_this_browsers_token_is_refused_and_nothing_changes() {
        story.nobodyApplied();
        String page = startPage(visitors.phone().withoutScript().signedInAs("leon"));
        Wire wire = WireForm.signedIn(product, "Leon");
        Wire other = WireForm.signedIn(product, "Leon");
        String foreign = WireForm.of(other.get(page).body(), "start").fields().get("g_token");
        WireForm form = WireForm.of(wire.get(page).body(), "start").press("Start");
        int before = journal("leon");
        assertEquals(400, form.with("g_token", foreign).send(wire).status());
        assertEquals(400, form.with("g_token", "").send(wire).status());
        assertEquals(400, form.without("g_token").send(wire).status());
        assertEquals(before, journal("leon"));
        assertEquals("0", story.count("gateways.application"));
    }

    @Test
    void words_in_a_form_with_a_foreign_token_stand_on_the_page_again_and_nothing_is_carried_out() {
        Wire ade = WireForm.signedIn(product, "Ade");
        WireForm form = person(ade, "Foreign words");
        Wire.Answer answer = form.with("g_token", "A".repeat(43)).send(ade);
        assertEquals(400, answer.status());
        assertEquals(
                "Foreign words", WireForm.of(answer.body(), "person").fields().get("name"));
        assertTrue(answer.body().contains("look them over and send them again"), answer.body());
        assertEquals("0", product.value("select count(*) from register.person where name = 'Foreign words'"));
    }

    @Test
    void a_tab_from_before_a_fresh_sign_in_keeps_its_words_on_the_page() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        ade.opens("/register/seat/person").fills("Name", "From the old tab");
        Page old = ade.opensTab();
        ade.context().clearCookies();
        ade.signsInAs("ade");
        ade.turnsTo(old);
        ade.presses("Make known").sees("look them over and send them again");
        assertEquals("From the old tab", ade.field("Name").inputValue());
        ade.presses("Make known").sees("mail address");
        assertEquals("From the old tab", ade.field("Name").inputValue());
    }

    @Test
    void the_words_of_a_tab_are_not_shown_to_whoever_signed_in_since_but_to_who_saw_it() {
        Visitor browser = visitors.desktop().withoutScript().signedInAs("ade");
        browser.opens("/register/seat/person").fills("Name", "Meant for Ade");
        Page old = browser.opensTab();
        browser.context().clearCookies();
        browser.signsInAs("hana");
        browser.turnsTo(old);
        browser.presses("Make known").doesNotSee("Meant for Ade");
        browser.context().clearCookies();
        browser.signsInAs("ade").opens("/register/seat/person").sees("Your words were kept");
        assertEquals("Meant for Ade", browser.field("Name").inputValue());
    }

    @Test
    void a_partial_request_without_any_cookie_keeps_the_words_and_is_sent_to_the_sign_in_page() {
        Wire ade = WireForm.signedIn(product, "Ade");
        WireForm form = partial(person(ade, "Partly kept"));
        ade.cookies().clear();
        Wire.Answer answer = form.send(ade, "Faces-Request: partial/ajax");
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<redirect url=\"/sign-in?to="), answer.body());
        assertTrue(answer.body().contains("kept=yes"), answer.body());
        assertEquals("0", product.value("select count(*) from register.person where name = 'Partly kept'"));
        Wire again = WireForm.signedIn(product, "Ade");
        assertEquals(
                "Partly kept",
                WireForm.of(again.get("/register/seat/person").body(), "person")
                        .fields()
                        .get("name"));
    }

    @Test
    void a_staff_page_the_server_no_longer_holds_comes_back_with_the_words() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        ade.opens("/register/seat/person").fills("Name", "Kept & <i>shown</i>");
        forgetsThePage(ade);
        ade.presses("Make known").sees("This page was open for a long time");
        assertEquals("Kept & <i>shown</i>", ade.field("Name").inputValue());
        ade.looksRight("staff-restored");
        ade.presses("Make known").sees("mail address").doesNotSee("This page was open");
        assertEquals("Kept & <i>shown</i>", ade.field("Name").inputValue());
    }

    @Test
    void a_staff_page_whose_sign_in_and_view_are_both_gone_keeps_the_words_over_the_next_sign_in() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        ade.opens("/register/seat/person").fills("Name", "Twice lost");
        forgetsThePage(ade);
        ends("ade");
        ade.presses("Make known");
        assertTrue(ade.where().startsWith("/sign-in?to="), ade.where());
        story.signsInHere(ade, "Ade");
        assertEquals("/register/seat/person", ade.where());
        assertEquals("Twice lost", ade.field("Name").inputValue());
    }

    @Test
    void a_partial_request_after_the_sign_in_ended_is_sent_to_the_sign_in_page() {
        Wire ade = WireForm.signedIn(product, "Ade");
        WireForm form = partial(person(ade, "Partly lost"));
        ends("ade");
        Wire.Answer answer = form.send(ade, "Faces-Request: partial/ajax");
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<redirect url=\"/sign-in?to="), answer.body());
        assertEquals("0", product.value("select count(*) from register.person where name = 'Partly lost'"));
    }

    private static WireForm person(Wire ade, String name) {
        return WireForm.of(ade.get("/register/seat/person").body(), "person")
                .press("Make known")
                .with("name", name)
                .with("mail", "partly@example.org");
    }

    private static WireForm partial(WireForm form) {
        return form.with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", "introduce")
                .with("jakarta.faces.partial.event", "click")
                .with("jakarta.faces.behavior.event", "action")
                .with("jakarta.faces.partial.execute", "@all")
                .with("jakarta.faces.partial.render", "@all");
    }

    private void starts(Visitor visitor) {
        startPage(visitor);
        visitor.presses("Start with this course");
    }

    private String startPage(Visitor visitor) {
        visitor.opens("/gateways/course/list?q=soft");
        story.follow(visitor, "T Level in Digital Software Development", "Ardwick");
        visitor.follows("Apply for this course");
        return visitor.where();
    }

    private void ends(String first) {
        product.sql("update kernel.sign_in set ended_at = clock_timestamp() where ended_at is null and person = '"
                + person(first) + "'");
    }

    private static void forgetsThePage(Visitor visitor) {
        visitor.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-sid"));
    }

    private int journal(String first) {
        return Integer.parseInt(product.value("select count(*) from kernel.journal where what not like 'seen:%'"
                + " and person = '" + person(first) + "'"));
    }

    private static UUID person(String first) {
        return UUID.nameUUIDFromBytes(("demo:person:" + first).getBytes(UTF_8));
    }
}
