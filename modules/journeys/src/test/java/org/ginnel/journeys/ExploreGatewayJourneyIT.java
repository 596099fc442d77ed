package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gateway tells its story from the imported lists, says what is not imported, and serves an adult as well. */
@Journey
class ExploreGatewayJourneyIT {
    private static final String GATEWAY = "/gateways/explore/gateway?code=digital-and-tech";
    private static final int MOST_BYTES = 100_000;

    private final CareerLists lists;
    private final Product product;
    private final Visitor anybody;

    ExploreGatewayJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        lists = new CareerLists(product);
        anybody = visitors.phone().withoutScript().somebody();
    }

    @AfterEach
    void the_lists_are_as_the_demonstration_has_them() {
        lists.notLoaded();
    }

    @Test
    void with_the_lists_it_shows_jobs_pay_demand_routes_and_tests_each_with_its_source() {
        lists.loaded();
        anybody.opens(GATEWAY + "&fresh=1");
        anybody.sees("Web developer")
                .sees("£20,000 at the start, £50,000 with experience.")
                .sees("Pay varies.")
                .sees("£54,669")
                .sees("too uncertain to say")
                .sees("49,200")
                .sees("-1,900")
                .sees("Source: Example list, 29 February 2024. Licence: OGL v3.0.")
                .sees("It is one projection of a model, not a promise.")
                .sees("Not assessed")
                .sees("the list of 18 February 2025 no qualification");
        assertTrue(anybody.page().locator("svg.map path.thread").count() > 4);
        anybody.looksRight("explore-story");
        assertFalse(anybody.page().content().contains("<script"));
    }

    @Test
    void without_them_nothing_is_made_up() {
        lists.notLoaded();
        anybody.opens(GATEWAY + "&fresh=2")
                .sees("No jobs are described here yet")
                .sees("No figures of pay yet")
                .sees("No projections of demand yet")
                .sees("Nothing is shown rather than something made up.")
                .doesNotSee("£")
                .looksRight("explore-story-unknown");
        anybody.asksFor("/gateways/explore/gateway?code=nowhere");
        anybody.sees("not");
    }

    @Test
    void an_adult_is_asked_for_no_school_and_shown_no_way_that_ends_at_nineteen() {
        lists.loaded();
        anybody.opens("/gateways/explore/list").looksRight("explore-ages");
        anybody.page().getByText("An adult of any age").click();
        anybody.sees("nobody asks for your old school")
                .page()
                .getByText("Digital & Tech")
                .first()
                .click();
        anybody.sees("You see the ways for adults of any age")
                .sees("Apprenticeships to start")
                .doesNotSee("T Levels at 16")
                .doesNotSee("Subjects at 14:")
                .looksRight("explore-adult");
        anybody.follows("Courses for adults in this gateway");
        assertTrue(anybody.where().contains("for=adult"), anybody.where());
        anybody.doesNotSee("T Level in");
    }

    @Test
    void it_is_kept_for_everybody_and_light() {
        APIResponse first = anybody.page().request().get(product.at(GATEWAY));
        assertTrue(
                first.headers().get("cache-control").startsWith("public"),
                first.headers().toString());
        assertTrue(first.body().length < MOST_BYTES, first.body().length + " bytes");
        APIResponse again = anybody.page()
                .request()
                .get(
                        product.at(GATEWAY),
                        RequestOptions.create()
                                .setHeader("If-None-Match", first.headers().get("etag")));
        assertEquals(304, again.status());
    }
}
