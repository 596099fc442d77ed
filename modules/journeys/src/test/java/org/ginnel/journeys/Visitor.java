package org.ginnel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody with a browser. What is not here is done through {@link #page()}. */
public final class Visitor {
    private final Product product;
    private final BrowserContext context;
    private final Looking looking;
    private Page page;

    Visitor(Product product, Browser browser, BrowserContext context) {
        this.product = product;
        this.context = context;
        this.looking = new Looking(browser);
        this.page = context.newPage();
    }

    /** The page, brought to the front: a browser draws what lies behind so rarely that clicks on it would wait forever. */
    public Page page() {
        page.bringToFront();
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** A second tab of the same browser; {@link #page()} is that one from now on, the first is given back. */
    public Page opensTab() {
        Page before = page;
        page = context.newPage();
        return before;
    }

    public void turnsTo(Page tab) {
        page = tab;
        page.bringToFront();
    }

    /** Goes to a path, which must answer 200. */
    public Visitor opens(String path) {
        assertEquals(200, asksFor(path).status(), path);
        return this;
    }

    /** Goes to a path, whatever it answers. */
    public Response asksFor(String path) {
        return page.navigate(product.at(path));
    }

    /** Signs in with one click as one of the demonstration's people, by first name: {@code amira}. */
    public Visitor signsInAs(String name) {
        opens("/sign-in");
        String first = name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + first + "\\b")))
                .first()
                .click();
        assertFalse(page.url().contains("/sign-in"), "signed in as " + name + ", but still at " + page.url());
        return this;
    }

    /** Presses the button with this label. */
    public Visitor presses(String label) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    /** Follows the link with this text. */
    public Visitor follows(String text) {
        page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Opens the menu, which on a phone holds the areas. */
    public Visitor opensMenu() {
        page().getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    public Visitor fills(String label, String value) {
        field(label).fill(value);
        return this;
    }

    /** The field with this label; or the first whose label begins so and goes on, for instance with "(optional)". */
    public Locator field(String label) {
        Locator exact = page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        if (exact.count() > 0) {
            return exact;
        }
        String words = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + words)).first();
    }

    public Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    public Visitor doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** The path and query of the page shown. */
    public String where() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Everything a page owes whoever looks: axe, no sideways scrolling, pictures in both widths and schemes. */
    public Visitor looksRight(String name) {
        List<String> flaws = looking.flaws(page, name);
        assertEquals(List.of(), flaws, name + " at " + where());
        return this;
    }

    /** What axe finds and what is too wide on the page as it is now, in its own width. */
    List<String> flawsHere() {
        return looking.flawsHere(page);
    }

    /** What is wider than the page's own width. */
    List<String> tooWide() {
        return Looking.scrolling(page);
    }

    /** A picture of the page as it is now: {@code target/pictures/<name>-<width>-<scheme>.png}. */
    public Visitor picture(String name) {
        looking.picture(page, name, ColorScheme.LIGHT);
        return this;
    }

    public Path pictures() {
        return Looking.PICTURES;
    }

    void leave() {
        context.close();
    }
}
