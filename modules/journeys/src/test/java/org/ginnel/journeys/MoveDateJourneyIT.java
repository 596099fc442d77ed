package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The secretariat draws up a round and moves a date: never over another round, never alone. */
@Journey
class MoveDateJourneyIT {
    private static final String ROUND = "gateways.cycle where entry = 16";
    private final Product product;
    private final Visitors visitors;
    private final String closes;

    MoveDateJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        closes = product.value("select closes from " + ROUND);
    }

    @AfterEach
    void the_round_is_as_it_was() {
        product.sql(
                "delete from gateways.timetable_change",
                "delete from gateways.cycle where opens > current_date",
                "update gateways.cycle set kept = false, closes = '" + closes + "' where entry = 16");
    }

    @Test
    void a_date_moves_when_a_second_person_has_confirmed_it() {
        LocalDate later = day("closes").plusDays(7);
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/cycle/list").looksRight("cycle-list");
        hana.page().locator("main td a").first().click();
        hana.looksRight("cycle-show").follows("Move “Closes”").looksRight("cycle-move");
        Keyboard keys = new Keyboard(hana.page());
        keys.tabTo("becomes").type(later);
        keys.tabTo("reason").type("Snow closed the schools");
        hana.presses("Propose this day");
        hana.sees("Snow closed the schools").looksRight("cycle-proposed");
        hana.follows("Confirm or refuse: Closes")
                .sees("You proposed it. A second person has to confirm or refuse it.")
                .doesNotSee("Confirm the new day")
                .looksRight("cycle-own-proposal");
        assertEquals(closes, product.value("select closes from " + ROUND));

        Visitor col = visitors.desktop().withoutScript().signedInAs("colin");
        col.opens("/home").sees("proposes to move a date: Closes");
        col.page().locator("main td a[href*='/gateways/cycle/confirm']").first().click();
        col.sees("Snow closed the schools").looksRight("cycle-confirm").presses("Confirm the new day");
        col.sees("Closes moved from").looksRight("cycle-moved");
        assertEquals(later, day("closes"));
        new Timed(product).runs("announcements");
        assertEquals(
                "0",
                product.value("select count(*) from gateways.announcement where finished_at is null or told <> (select"
                        + " count(*) from gateways.application a where a.cycle = announcement.cycle)"));
        assertTrue(product.value("select count(*) from kernel.journal where what = 'CycleDateMoved'")
                .matches("[1-9][0-9]*"));
    }

    @Test
    void a_promise_is_not_shortened_and_the_words_stay() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/cycle/list");
        hana.page().locator("main td a").first().click();
        hana.follows("Move “Closes”");
        hana.page().locator("#becomes").fill(day("closes").minusDays(1).toString());
        hana.page().locator("#reason").fill("Too much work");
        hana.presses("Propose this day");
        hana.sees("Once the round is open this day can come later, not earlier").looksRight("cycle-move-refused");
        assertEquals("Too much work", hana.page().locator("#reason").inputValue());
    }

    @Test
    void two_rounds_never_overlap_and_the_sentence_says_what_to_do() {
        LocalDate over = day("offers_end");
        int year = over.getYear() + 1;
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/cycle/draw").presses("Draw up the round");
        hana.sees("Choose the age of entry, 16 or 18.").looksRight("cycle-draw-refused");
        hana.page().getByLabel("16").check();
        hana.page().locator("#year").fill(Integer.toString(year));
        fill(hana, "opens", over.minusDays(5));
        fill(hana, "equal", LocalDate.of(year, 1, 15));
        fill(hana, "closes", LocalDate.of(year, 1, 31));
        fill(hana, "results", LocalDate.of(year, 8, 24));
        fill(hana, "ends", LocalDate.of(year, 9, 15));
        fill(hana, "carry", LocalDate.of(year, 9, 18));
        hana.presses("Draw up the round");
        hana.sees("The dates overlap the round of").sees("Let this one open on").looksRight("cycle-overlap");
        fill(hana, "opens", over.plusDays(1));
        hana.presses("Draw up the round");
        hana.sees("Entry at 16 in " + year).sees("Not open yet").looksRight("cycle-drawn");
        assertEquals("1", product.value("select count(*) from gateways.cycle where year = " + year));
    }

    private static void fill(Visitor visitor, String field, LocalDate day) {
        visitor.page().locator("#" + field).fill(day.toString());
    }

    private LocalDate day(String column) {
        return LocalDate.parse(product.value("select cast(" + column + " as date) from " + ROUND));
    }
}
