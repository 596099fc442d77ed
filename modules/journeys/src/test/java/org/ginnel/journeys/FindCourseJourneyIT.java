package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Courses are searched, nearly found, compared by keyboard, and the search is kept and deleted. No JavaScript. */
@Journey
class FindCourseJourneyIT {
    private static final String NONE = "select set_config('app.role', 'SYSTEM', false)";

    private final Product product;
    private final Visitors visitors;
    private Visitor anybody;

    FindCourseJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    void given_nobody_keeps_a_search() {
        product.sql(NONE, "delete from gateways.saved_search");
        anybody = visitors.phone().withoutScript().somebody();
    }

    @Test
    void a_search_is_narrowed_and_the_page_says_what_it_does_not_know() {
        anybody.opens("/gateways/course/list?level=3&support=yes&open=yes&from=2027-01-01");
        anybody.sees("travel times by bus, tram or train").sees("Support offered");
        assertEquals("3", anybody.field("Level").inputValue());
        assertEquals("2027-01-01", anybody.field("Starts on this day or later").inputValue());
        assertTrue(anybody.field("Only what I can apply for now").isChecked());
        anybody.looksRight("course-list-narrow");
        anybody.opens("/gateways/course/list?for=adult").doesNotSee("T Level in");
        anybody.opens("/gateways/course/list?postcode=nowhere").sees("We do not know the postcode");
        anybody.looksRight("course-list-postcode");
        anybody.opens("/gateways/course/list?level=99&for=44&miles=x&page=-1&from=soon")
                .sees("courses");
    }

    @Test
    void when_nothing_fits_what_comes_near_is_shown() {
        anybody.opens("/gateways/course/list?q=software&gateway=health-and-social-care&postcode=M14+5TQ");
        anybody.sees("Nothing fits all of that").sees("In other gateways").sees("Software");
        anybody.looksRight("course-list-near");
        anybody.page().getByText("In other gateways").last().click();
        assertTrue(anybody.where().contains("q=software") && !anybody.where().contains("gateway="), anybody.where());
        anybody.opens("/gateways/course/list?q=zzzz&level=7&kind=T_LEVEL&support=yes")
                .sees("Nothing fits all of that")
                .sees("Start the search again")
                .looksRight("course-list-none");
    }

    @Test
    void four_courses_are_compared_by_keyboard_and_one_too_many_is_said() {
        anybody.opens("/gateways/course/list?postcode=M14+5TQ");
        Keyboard keys = new Keyboard(anybody.page());
        for (int i = 0; i < 5; i++) {
            keys.tabTo(anybody.page().locator("td.tick input").nth(i).getAttribute("id"))
                    .press("Space");
        }
        keys.press("Enter");
        anybody.page().waitForURL("**/gateways/course/compare**");
        anybody.sees("Only the first 4 are shown").sees("What you need").looksRight("course-compare");
        anybody.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take away"))
                .first()
                .click();
        assertEquals(
                3,
                anybody.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take away"))
                        .count());
        anybody.opens("/gateways/course/compare?id=00000000-0000-0000-0000-000000000000&id=junk")
                .sees("not there any more")
                .looksRight("course-compare-none");
    }

    @Test
    void a_search_is_kept_by_somebody_signed_in_run_again_and_deleted() {
        anybody.opens("/gateways/course/list?q=care&postcode=M14+5TQ").follows("Keep this search");
        assertTrue(anybody.where().startsWith("/sign-in"), anybody.where());
        new ApplyingStory(product).signsInHere(anybody, "Amira");
        anybody.sees("“care”").looksRight("course-keep");
        anybody.presses("Keep it").sees("“care”, near M14 5TQ").looksRight("course-kept");
        anybody.opens("/gateways/course/keep?q=care&postcode=M14+5TQ").sees("You keep this search already");
        anybody.opens("/gateways/course/keep").sees("Nothing was searched for");
        anybody.opens("/gateways/course/kept").follows("“care”, near M14 5TQ");
        assertTrue(anybody.where().contains("q=care"), anybody.where());
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        leon.opens("/gateways/course/kept").doesNotSee("care").looksRight("course-kept-none");
        anybody.opens("/gateways/course/kept").presses("Delete search 1").sees("You have kept no search yet");
    }
}
