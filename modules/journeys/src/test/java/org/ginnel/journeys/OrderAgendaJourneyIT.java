package org.ginnel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An agenda ordered by mouse, by keyboard, without a script, and by two secretaries at once. */
@Journey
class OrderAgendaJourneyIT {
    private final Product product;
    private final Visitors visitors;
    private Visitor hana;
    private Visitor col;
    private AgendaStory story;

    OrderAgendaJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void whatever_the_hand_and_whoever_is_second_nothing_is_lost() {
        hana = visitors.desktop().withoutScript().signedInAs("hana");
        col = visitors.desktop().signedInAs("colin");
        story = new AgendaStory(product, hana).called(LocalDate.now().plusDays(60));
        story.item("Apologies").item("Minutes").item("Review").item("Conference");
        the_keyboard_moves_an_item_without_a_script();
        the_mouse_drags_one_and_nothing_is_sent_before_the_button();
        the_second_of_two_sees_both_orders();
        and_keeps_what_was_added_meanwhile();
        words_written_at_once_stand_side_by_side();
    }

    private void the_keyboard_moves_an_item_without_a_script() {
        hana.opens(story.agenda()).follows("Conference");
        new Keyboard(hana.page()).tabTo("up").press("Enter");
        story.isInOrder(hana, "Apologies", "Minutes", "Conference", "Review");
        new Keyboard(hana.page()).tabTo("down").press("Space");
        story.isInOrder(hana, "Apologies", "Minutes", "Review", "Conference");
    }

    private void the_mouse_drags_one_and_nothing_is_sent_before_the_button() {
        col.opens(story.agenda());
        drag(col.page(), 4, 1);
        story.isInOrder(col, "Conference", "Apologies", "Minutes", "Review");
        hana.opens(story.agenda());
        story.isInOrder(hana, "Apologies", "Minutes", "Review", "Conference");
        col.presses("Keep the dragged order");
        story.isInOrder(col, "Conference", "Apologies", "Minutes", "Review");
        hana.opens(story.agenda());
        story.isInOrder(hana, "Conference", "Apologies", "Minutes", "Review");
    }

    private void the_second_of_two_sees_both_orders() {
        col.opens(story.agenda());
        hana.opens(story.agenda()).follows("Review").presses("Move up");
        story.isInOrder(hana, "Conference", "Apologies", "Review", "Minutes");
        drag(col.page(), 4, 1);
        assertEquals(409, afterPressing(col, "Keep the dragged order").status());
        col.sees("Somebody changed the agenda while you were ordering it").sees("Hana");
        col.looksRight("compare");
        assertThat(col.page().locator("ol.agenda >> nth=0 >> li div:nth-child(2)"))
                .hasText(new String[] {"Review", "Conference", "Apologies", "Minutes"});
        assertThat(col.page().locator("ol.agenda >> nth=1 >> li div:nth-child(2)"))
                .hasText(new String[] {"Conference", "Apologies", "Review", "Minutes"});
        col.presses("Keep my order");
        story.isInOrder(col, "Review", "Conference", "Apologies", "Minutes");
    }

    private void and_keeps_what_was_added_meanwhile() {
        col.opens(story.agenda()).follows("Minutes");
        story.item("Brought in between");
        col.presses("Move up").sees("Nothing of yours is lost");
        hana.opens(story.agenda()).follows("Review").presses("Move down");
        story.isInOrder(hana, "Conference", "Review", "Apologies", "Minutes", "Brought in between");
        assertEquals(409, afterPressing(col, "Keep my order").status());
        col.presses("Keep my order");
        story.isInOrder(col, "Review", "Conference", "Minutes", "Apologies", "Brought in between");
    }

    private void words_written_at_once_stand_side_by_side() {
        col.opens(story.agenda()).follows("Review");
        String form = col.page().locator("a:has-text('Change the item')").getAttribute("href");
        col.opens(form).fills("Led by", "Colin’s choice");
        hana.opens(form)
                .fills("Led by", "Hana’s choice")
                .presses("Save the item")
                .sees("Hana’s choice");
        col.presses("Save the item")
                .sees("Somebody changed this item while you were writing")
                .sees("Hana’s choice");
        assertEquals("Colin’s choice", col.field("Led by").inputValue());
        col.looksRight("item-changed-meanwhile");
        col.presses("Save the item").sees("Colin’s choice");
        hana.opens(story.agenda()).sees("Colin’s choice").doesNotSee("Hana’s choice");
    }

    private static Response afterPressing(Visitor visitor, String label) {
        return visitor.page()
                .waitForResponse(answer -> answer.request().method().equals("POST"), () -> visitor.presses(label));
    }

    /** Takes the item at one place and drops it on the upper half of another. */
    private static void drag(Page page, int from, int to) {
        page.locator("ol.agenda > li >> nth=" + (from - 1))
                .dragTo(
                        page.locator("ol.agenda > li >> nth=" + (to - 1)),
                        new com.microsoft.playwright.Locator.DragToOptions()
                                .setSourcePosition(15, 15)
                                .setTargetPosition(15, 3));
    }
}
