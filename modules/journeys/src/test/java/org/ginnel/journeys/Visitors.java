package org.ginnel.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes visitors, each with a browser context of its own; all of them leave after each test. */
public final class Visitors implements AutoCloseable {
    /** Debian's Chromium without a window of its own draws the same pages in half the time; the whole one does too. */
    private static final List<Path> CHROMIUMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private final Product product;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Product product) {
        this.product = product;
        Optional<Path> installed =
                CHROMIUMS.stream().filter(Files::isExecutable).findFirst();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run"));
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** A phone of 360 by 780 pixels. */
    public Coming phone() {
        return new Coming(360, 780, true, true);
    }

    /** The narrowest phone anybody is expected to have, 320 by 640 pixels. */
    public Coming smallPhone() {
        return new Coming(320, 640, true, true);
    }

    /** A desktop of 1280 by 900 pixels. */
    public Coming desktop() {
        return new Coming(1280, 900, true, false);
    }

    /** Somebody about to come: how, and as whom. */
    public final class Coming {
        private final int width;
        private final int height;
        private final boolean script;
        private final boolean touch;

        private Coming(int width, int height, boolean script, boolean touch) {
            this.width = width;
            this.height = height;
            this.script = script;
            this.touch = touch;
        }

        public Coming withoutScript() {
            return new Coming(width, height, false, touch);
        }

        public Visitor somebody() {
            Visitor visitor = new Visitor(
                    product,
                    browser,
                    browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, height)
                            .setHasTouch(touch)
                            .setJavaScriptEnabled(script)
                            .setLocale("en-GB")
                            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                            .setTimezoneId("Europe/London")
                            .setBaseURL(product.address())));
            present.add(visitor);
            return visitor;
        }

        /** One of the demonstration's people by first name, signed in with one click. */
        public Visitor signedInAs(String name) {
            return somebody().signsInAs(name);
        }
    }

    /** Everybody leaves; with a name, a picture of what each saw last is kept. */
    void leave(String failed) {
        for (Visitor visitor : present) {
            if (failed != null) {
                visitor.picture("failed-" + failed.replaceAll("\\W+", "-") + "-" + present.indexOf(visitor));
            }
            visitor.leave();
        }
        present.clear();
    }

    @Override
    public void close() {
        leave(null);
        browser.close();
        playwright.close();
    }
}
