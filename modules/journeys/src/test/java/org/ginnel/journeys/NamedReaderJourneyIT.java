package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A newcomer is appointed to a board, is named to an exempt item and reads it, and leaves the board again. */
@Journey
class NamedReaderJourneyIT {
    private static final String SECRET = "Offer of Quillwort & Sons";

    private final Product product;
    private final Visitors visitors;
    private Visitor ade;
    private Visitor hana;
    private Visitor noor;
    private AgendaStory story;
    private String exempt;

    NamedReaderJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void from_the_appointment_to_the_last_day_without_a_line_of_sql() {
        ade = visitors.desktop().withoutScript().signedInAs("ade");
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        an_administrator_appoints_her();
        there_is_an_exempt_item();
        she_is_named_to_it();
        she_reads_it_under_the_hat_of_the_board();
        nobody_else_finds_it();
        her_term_ends_and_the_door_closes();
    }

    private void an_administrator_appoints_her() {
        wears(ade, "Administrator");
        ade.opens("/governance/board/list").follows(AgendaStory.BOARD).looksRight("board");
        ade.page().locator("a[href*='constituency=teaching-schools']").click();
        ade.fills("Name, or a part of it", "amira").presses("Find").sees("Nobody of that name");
        ade.looksRight("appoint-nobody");
        ade.fills("Name, or a part of it", "kettle").presses("Find").follows("Noor Kettle");
        ade.field("Chairs the board").check();
        ade.presses("Appoint").sees("Give the first day of the term").looksRight("appoint-refused");
        ade.fills("First day", LocalDate.now().minusDays(1).toString()).presses("Appoint");
        ade.sees("may chair this board").sees("The board has a chair already");
        ade.field("Chairs the board").uncheck();
        ade.page().selectOption("[id$=actingFor]", new SelectOption().setLabel("Moss Brook High School"));
        ade.presses("Appoint").sees("Noor Kettle").sees("3 of 3").looksRight("board-with-her");
    }

    private static void wears(Visitor visitor, String hat) {
        visitor.page().selectOption("[id$=hat-seat]", new SelectOption().setLabel(hat));
        visitor.page().locator("[id$=hat-wear]").click();
    }

    private void there_is_an_exempt_item() {
        story = new AgendaStory(product, hana).called(LocalDate.now().plusDays(80));
        hana.follows("Add an item").fills("Title", SECRET).fills("Led by", "The chair");
        hana.field("This item is exempt").check();
        hana.fills("Title for the public", "A purchase")
                .fills("Paragraphs of Schedule 12A", "3")
                .fills("Why keeping it private", "The prices")
                .fills("Looked at again on", LocalDate.now().plusYears(1).toString());
        hana.presses("Save the item");
        story.bringsTo(SECRET).fills("Title", "The offer").fills("Owner", "The secretary");
        hana.fills("Cleared by", "Legal");
        story.chooses("offer.pdf", "Four thousand");
        hana.presses("Attach a paper").sees("The offer");
        hana.fills("Answers by", LocalDate.now().plusDays(2).toString()).presses("Send for clearance");
        story.clears(SECRET);
    }

    private void she_is_named_to_it() {
        hana.opens(story.agenda()).follows("Who may read what is exempt: nobody is named");
        hana.presses("Let them read it").sees("Choose somebody who sits on the board today");
        hana.looksRight("readers-refused");
        hana.page().selectOption("[id$=reader]", new SelectOption().setLabel("Noor Kettle"));
        hana.presses("Let them read it").looksRight("readers");
        assertTrue(hana.page().locator("main li:has-text('Noor Kettle')").count() == 1);
    }

    private void she_reads_it_under_the_hat_of_the_board() {
        noor = visitors.phone().withoutScript().signedInAs("noor");
        wears(noor, "Member, " + AgendaStory.BOARD);
        noor.opens("/home").sees("exempt item 1 is open to you").looksRight("home-of-a-reader");
        story.followsFromHome(noor, "Read it");
        exempt = noor.where();
        noor.sees(SECRET).sees("Exempt from the public").looksRight("exempt-item");
        String file =
                noor.page().locator("a[href*='/governance/convening/file/']").getAttribute("href");
        APIResponse paper = noor.context().request().get(product.at(file));
        assertEquals(200, paper.status());
        assertTrue(AgendaStory.text(paper.body()).contains("Four thousand"));
        assertTrue(paper.headers().get("cache-control").contains("no-store"));
        assertEquals(200, hana.context().request().get(product.at(file)).status());
        for (Visitor other : new Visitor[] {ade, visitors.phone().somebody()}) {
            int status = other.context().request().get(product.at(file)).status();
            assertTrue(status == 403 || status == 404, "answered " + status);
        }
        assertEquals(
                "seen:exempt-item",
                product.value("select what from kernel.journal where what like 'seen:exempt-item%' limit 1"));
    }

    private void nobody_else_finds_it() {
        Visitor gareth = visitors.phone().withoutScript().signedInAs("gareth");
        assertEquals(404, gareth.asksFor(exempt).status());
        assertEquals(403, ade.asksFor(exempt).status());
        String subject = product.value("select subject || body from kernel.outbox where subject like 'An exempt item%'"
                + " order by id desc limit 1");
        assertTrue(!subject.contains("Quillwort"), subject);
    }

    private void her_term_ends_and_the_door_closes() {
        hana.opens("/governance/board/list").follows(AgendaStory.BOARD);
        hana.page()
                .locator("a[href*='/governance/board/end']:has-text('Noor Kettle')")
                .click();
        hana.sees("loses the board’s hat").looksRight("end-term");
        hana.fills("Last day on the board", LocalDate.now().minusDays(30).toString())
                .presses("End the term")
                .sees("does not sit on the board on");
        hana.fills("Last day on the board", LocalDate.now().minusDays(1).toString())
                .presses("End the term")
                .sees("2 of 3");
        int status = noor.asksFor(exempt).status();
        assertTrue(status == 403 || status == 404, "answered " + status);
        noor.opens("/home").doesNotSee("is open to you");
    }
}
