package org.ginnel.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks at what a page shows now with a second, scripting eye: the page's own HTML again at its own address with its
 * own style sheets, its scripts left out. So also pages that came by a POST, or without JavaScript, can be measured,
 * and no policy has to be loosened for the visitor.
 */
final class Looking {
    static final Path PICTURES = Product.root().resolve("modules/journeys/target/pictures");
    private static final int[] WIDTHS = {360, 1280};
    private static final int HEIGHT = 900;
    private static final int AROUND = 40;
    private static final Pattern UNFILLED = Pattern.compile("\\{\\d[,}]|\\?\\?\\?|#\\{|\\bnull\\b");

    private final Browser browser;

    Looking(Browser browser) {
        this.browser = browser;
    }

    List<String> flaws(Page page, String name) {
        List<String> flaws = new ArrayList<>(unfilled(page));
        try (BrowserContext eye = eye(page)) {
            Page copy = copy(page, eye);
            for (int width : WIDTHS) {
                copy.setViewportSize(width, HEIGHT);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    copy.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    String where = width + " " + scheme + ": ";
                    axe(copy).forEach(flaw -> flaws.add(where + flaw));
                    picture(copy, name, scheme);
                }
                scrolling(copy).forEach(flaw -> flaws.add(width + ": " + flaw));
            }
        }
        return flaws;
    }

    /** The same in the page's own width and the light scheme alone, without a picture. */
    List<String> flawsHere(Page page) {
        try (BrowserContext eye = eye(page)) {
            Page copy = copy(page, eye);
            copy.setViewportSize(page.viewportSize().width, page.viewportSize().height);
            List<String> flaws = new ArrayList<>(axe(copy));
            flaws.addAll(scrolling(copy));
            return flaws;
        }
    }

    private BrowserContext eye(Page page) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setStorageState(page.context().storageState())
                .setLocale("en-GB"));
    }

    void picture(Page page, String name, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + page.viewportSize().width + "-"
                        + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
    }

    private static Page copy(Page page, BrowserContext eye) {
        String html = page.content();
        Page copy = eye.newPage();
        String address = page.url().replaceFirst("#.*", "");
        eye.route("**/*", route -> {
            String type = route.request().resourceType();
            if (route.request().url().equals(address) && type.equals("document")) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(withoutScripts(html)));
            } else {
                route.resume();
            }
        });
        copy.navigate(address);
        return copy;
    }

    private static String withoutScripts(String html) {
        return html.replaceAll("(?is)<script\\b.*?</script>", "");
    }

    private static List<String> axe(Page page) {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " (" + node.getFailureSummary() + ")")
                                .limit(3)
                                .toList())
                .toList();
    }

    /** Gaps of a sentence, words of no bundle and expressions that were shown instead of what they stand for. */
    static List<String> unfilled(Page page) {
        String words = page.locator("body").innerText();
        return UNFILLED.matcher(words)
                .results()
                .limit(1)
                .map(gap -> "not filled in: "
                        + words.substring(
                                Math.max(0, gap.start() - AROUND), Math.min(words.length(), gap.start() + AROUND)))
                .toList();
    }

    static List<String> scrolling(Page page) {
        Object wider = page.evaluate("() => { const root = document.documentElement;"
                + " if (root.scrollWidth <= root.clientWidth) return '';"
                + " const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right"
                + " > root.clientWidth + 1).slice(0, 3).map(e => e.outerHTML.slice(0, 120));"
                + " return 'scrolls sideways: ' + root.scrollWidth + ' > ' + root.clientWidth + ' ' + out.join(' | ');"
                + " }");
        return wider.equals("") ? List.of() : List.of(wider.toString());
    }
}
