package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of {@code docs/guides}: what somebody who goes by a guide sees, in light colours, from the top of the
 * page's own part. They are taken into {@code target}, and with {@code -Dginnel.journeys.draw=true} into the guides.
 */
final class GuidePictures {
    private static final Path GUIDES = Product.root().resolve("docs/guides/pictures");
    private static final int HEAVIEST = 120 * 1024;

    private final Set<String> taken = new TreeSet<>();

    /** The first so many pixels of the page. */
    void take(Visitor visitor, String name, int height) {
        take(visitor, name, visitor.page().locator("main"), height);
    }

    /** So many pixels of the page from this part of it on, as wide as the window. */
    void take(Visitor visitor, String name, Locator from, int height) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("() => document.activeElement && document.activeElement.blur()");
        BoundingBox top = from.first().boundingBox();
        double whole = page.locator("body").boundingBox().height;
        double y = top.y;
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, y, page.viewportSize().width, Math.min(height, whole - y)));
        assertTrue(png.length <= HEAVIEST, name + " has " + png.length + " bytes: show less of the page");
        taken.add(name + ".png");
        write(Looking.PICTURES.resolve("guides").resolve(name + ".png"), png);
        if (Boolean.getBoolean("ginnel.journeys.draw")) {
            write(GUIDES.resolve(name + ".png"), png);
        }
    }

    /** The guides have these pictures and no other: one that nobody takes any more would show a page of long ago. */
    void areThoseOfTheGuides() {
        try (Stream<Path> files = Files.list(GUIDES)) {
            assertEquals(
                    taken,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, byte[] png) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
