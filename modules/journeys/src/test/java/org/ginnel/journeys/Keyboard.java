package org.ginnel.journeys;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Hands on the keyboard alone: moves by Tab, types, and counts each key. */
final class Keyboard {
    private static final int FARTHEST = 80;

    private final Page page;
    private int pressed;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs forward until the element with this id has the focus. */
    Keyboard tabTo(String id) {
        for (int i = 0; i < FARTHEST; i++) {
            if (id.equals(page.evaluate("() => document.activeElement && document.activeElement.id"))) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError(id + " is not reached by Tab");
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        pressed += text.length();
        return this;
    }

    /** Writes over what the field holds. */
    Keyboard replace(String text) {
        press("Control+A");
        return type(text);
    }

    /** A day in a date field: day, month, year; where the browser speaks American, month, day, year. */
    Keyboard type(LocalDate day) {
        type(DateTimeFormatter.ofPattern("ddMMuuuu").format(day));
        if (!day.toString().equals(page.evaluate("() => document.activeElement.value"))) {
            press("ArrowLeft").press("ArrowLeft");
            type(DateTimeFormatter.ofPattern("MMdduuuu").format(day));
        }
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        pressed++;
        return this;
    }

    int pressed() {
        return pressed;
    }
}
