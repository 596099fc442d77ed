package org.ginnel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;

/** What the journeys of a provider's files arrange beside the pages. */
final class ProviderStory {
    private static final double PATIENCE_MS = 30_000;
    private final Product product;

    ProviderStory(Product product) {
        this.product = product;
    }

    void nothingSent() {
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.provider_file",
                "delete from gateways.learner_number",
                "update gateways.offering set reserved_offers = 0 where reserved_offers > 0 and open_offers = 0",
                "update gateways.offering set reserved = 0, reserved_until = null where reserved > 0",
                "delete from gateways.offering where code is not null");
    }

    /** Somebody's form at the college's T Level, standing at this stage, with a condition of grade 4 in mathematics. */
    void form(String who, String college, String reference, String stage) {
        UUID person = Demo.id("person:" + who);
        UUID form = UUID.randomUUID();
        product.sql(
                Product.AS_SYSTEM,
                "insert into gateways.application (id, person, cycle, reference, submitted_at, called, born, postcode)"
                        + " select '" + form + "', '" + person + "', id, '" + reference
                        + "', now(), 'Young', '2011-02-11', 'M14 5TQ' from gateways.cycle where entry = 16 limit 1",
                "insert into gateways.support (application, person) values ('" + form + "', '" + person + "')",
                "insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage,"
                        + " decide_by) select '" + form + "', '" + form + "', '" + person
                        + "', id, provider, false, starts, 'SUBMITTED', current_date + 20 from gateways.offering"
                        + " where kind = 'T_LEVEL' and provider = '" + Demo.id("organisation:" + college)
                        + "' order by title limit 1",
                "insert into gateways.offer_condition (choice, place, subject, grade) values ('" + form
                        + "', 0, 'MATHEMATICS', 4)",
                "update gateways.choice set stage = '" + stage + "' where id = '" + form + "'");
    }

    String stageOf(String reference) {
        return product.value("select c.stage from gateways.choice c join gateways.application a on a.id = c.application"
                + " where a.reference = '" + reference + "'");
    }

    void send(Visitor officer, String name, String content) {
        officer.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(UTF_8)));
        officer.presses("Count what it would do");
    }

    /** The job does it within seconds; the page asks again by itself. */
    void taken(Visitor officer) {
        assertThat(officer.page().locator("main"))
                .containsText("Taken in on", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
    }

    APIResponse get(Visitor visitor, String path) {
        return visitor.page().request().get(product.at(path));
    }
}
