package org.ginnel.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import java.util.UUID;
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
        if (!ade.where().startsWith("/sign-in")) {
            assertEquals("Twice lost", ade.field("Name").inputValue());
            ade.presses("Make known");
        }
        assertTrue(ade.where().startsWith("/sign-in?to="), ade.where());
        story.signsInHere(ade, "Ade");
        assertEquals("/register/seat/person", ade.where());
        assertEquals("Twice lost", ade.field("Name").inputValue());
    }

    @Test
    void a_partial_request_after_the_sign_in_ended_is_sent_to_the_sign_in_page() {
        Wire ade = WireForm.signedIn(product, "Ade");
        WireForm form = WireForm.of(ade.get("/register/seat/person").body(), "person")
                .press("Make known")
                .with("name", "Partly lost")
                .with("mail", "partly@example.org")
                .with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", "introduce")
                .with("jakarta.faces.partial.event", "click")
                .with("jakarta.faces.behavior.event", "action")
                .with("jakarta.faces.partial.execute", "@all")
                .with("jakarta.faces.partial.render", "@all");
        ends("ade");
        Wire.Answer answer = form.send(ade, "Faces-Request: partial/ajax");
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<redirect url=\"/sign-in?to="), answer.body());
        assertEquals("0", product.value("select count(*) from register.person where name = 'Partly lost'"));
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
