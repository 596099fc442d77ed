package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subjects at 14: tried without sign-in, kept, compared, printed, shared by a link and the link withdrawn. */
@Journey
class ChooseSubjectsJourneyIT {
    private static final String SYSTEM = "select set_config('app.role', 'SYSTEM', false)";

    private final Product product;
    private final Visitors visitors;
    private Visitor amira;

    ChooseSubjectsJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    void given_nobody_keeps_a_plan() {
        product.sql(SYSTEM, "delete from gateways.subject_plan");
        amira = visitors.phone().withoutScript().somebody();
    }

    @Test
    void subjects_are_tried_without_signing_in_and_by_keyboard() {
        amira.opens("/gateways/mbacc/choose").sees("What is open already").looksRight("mbacc-choose");
        Keyboard keys = new Keyboard(amira.page());
        assertEquals(0, opened("Design & Technology"));
        keys.tabTo("s-design-and-technology").press("Space");
        assertEquals(4, opened("Design & Technology"));
        assertEquals(0, opened("Engineering"));
        keys.tabTo("s-engineering").press("Space").press("Enter");
        amira.page().waitForURL("**/gateways/mbacc/choose?s=**");
        amira.sees("Every gateway stays open, whatever you pick.").sees("Because of Design & Technology, Engineering");
        assertEquals(7, amira.page().locator(".openings > li").count());
        amira.looksRight("mbacc-chosen");
        amira.opens("/gateways/mbacc/choose?s=nonsense&s=%3Cscript%3E").sees("What is open already");
        assertEquals(0, rows("subject_plan"));
    }

    /** Gateways that say so without anything having been sent. */
    private long opened(String option) {
        return amira.page().locator(".ticked span:visible").allInnerTexts().stream()
                .filter((option + " leads here")::equals)
                .count();
    }

    @Test
    void plans_are_kept_compared_changed_printed_and_deleted() {
        kept("Making things", "engineering");
        amira.looksRight("mbacc-plan");
        amira.opens("/gateways/mbacc/keep?s=business-studies").fills("What do you call it?", "Making things");
        amira.presses("Keep it")
                .sees("You have a choice with this name already")
                .looksRight("mbacc-keep-errors");
        amira.fills("What do you call it?", "Money").presses("Keep it").sees("Money");
        amira.opens("/gateways/mbacc/plans").looksRight("mbacc-plans");
        amira.page().getByLabel("Compare Making things").check();
        amira.page().getByLabel("Compare Money").check();
        amira.presses("Compare those I ticked").sees("open through the core").looksRight("mbacc-compare");
        amira.follows("Making things").follows("Change this choice");
        amira.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Engineering")))
                .uncheck();
        amira.fills("What do you call it?", "Only the core").presses("Keep it").sees("Only the core");
        amira.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(amira.page().locator("nav.nav").first().isVisible());
        amira.picture("mbacc-print").page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        amira.presses("Delete it").doesNotSee("Only the core").sees("Money");
        amira.opens("/gateways/mbacc/keep").presses("Keep it").sees("Give it a name.");
    }

    @Test
    void a_trusted_adult_reads_one_plan_by_a_link_until_it_is_withdrawn() {
        kept("Making things", "engineering");
        amira.presses("Make a link").sees("Your link is made");
        String link = amira.page().locator("#made").inputValue();
        amira.looksRight("mbacc-link");
        String path = link.replaceFirst("^https?://[^/]+", "");
        assertEquals(
                "0",
                product.value("select count(*) from "
                        + " gateways.plan_share where encode(hash, 'escape') like '%" + path.replaceFirst(".*=", "")
                        + "%'"));
        Visitor adult = visitors.phone().withoutScript().somebody();
        Response shown = adult.asksFor(path);
        assertEquals(200, shown.status());
        assertEquals("no-store", shown.headers().get("cache-control"));
        assertTrue(shown.headers().get("x-robots-tag").contains("noindex"));
        adult.sees("Making things").sees("Engineering").doesNotSee("Amira").looksRight("mbacc-shared");
        assertEquals(1, rows("plan_share"));
        amira.opens("/gateways/mbacc/plans").follows("Open Making things").doesNotSee(path.replaceFirst(".*=", ""));
        amira.presses("Withdraw link 1").sees("Withdrawn on");
        assertEquals(404, adult.asksFor(path).status());
        adult.sees("This link does not open anything").looksRight("mbacc-shared-gone");
        assertEquals(404, adult.asksFor("/gateways/mbacc/shared?link=junk").status());
    }

    @Test
    void anothers_plan_is_not_found() {
        kept("Making things", "engineering");
        String path = amira.where();
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        assertEquals(404, leon.asksFor(path).status());
        assertEquals(404, leon.asksFor(path.replace("/plan?", "/keep?")).status());
        assertEquals(404, leon.asksFor(path.replace("/plan?", "/compare?")).status());
        leon.opens("/gateways/mbacc/plans").sees("You have kept no choice yet").looksRight("mbacc-plans-none");
    }

    private void kept(String name, String subject) {
        amira.opens("/gateways/mbacc/choose?s=" + subject);
        amira.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Keep this choice"))
                .click();
        new ApplyingStory(product).signsInHere(amira, "Amira");
        amira.looksRight("mbacc-keep")
                .fills("What do you call it?", name)
                .presses("Keep it")
                .sees("What your choice opens");
    }

    private int rows(String table) {
        return Integer.parseInt(product.value("select count(*) from gateways." + table));
    }
}
