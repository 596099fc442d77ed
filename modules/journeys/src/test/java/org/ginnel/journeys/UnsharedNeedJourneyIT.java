package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody needs and did not share is in no file, list, mail, journal line or log line of anybody. */
@Journey
class UnsharedNeedJourneyIT {
    private static final String CANARY = "canary-5e1d";
    private static final UUID AMIRA = Demo.id("person:amira");

    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory applying;
    private final ProviderStory story;

    UnsharedNeedJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        applying = new ApplyingStory(product);
        story = new ProviderStory(product);
    }

    @BeforeEach
    void given_words_that_nobody_was_let_read() {
        then_they_are_gone();
        story.form("amira", "ardwick", "GM-NEED-1", "FIRM");
        product.sql(
                Product.AS_SYSTEM,
                "update gateways.support set need = 'IN_MY_WORDS', words = '" + CANARY
                        + "', shared = false where person" + " = '" + AMIRA + "'",
                "alter table gateways.need_profile no force row level security",
                "insert into gateways.need_profile (person, words, adjustments, plan, said_at) values ('" + AMIRA
                        + "', '" + CANARY + "', '{}', 'YES', now())",
                "alter table gateways.need_profile force row level security");
    }

    @AfterEach
    void then_they_are_gone() {
        applying.nobodyApplied();
        story.nothingSent();
        product.sql(
                "alter table gateways.need_profile no force row level security",
                "delete from gateways.need_profile",
                "alter table gateways.need_profile force row level security");
    }

    @Test
    void they_are_found_nowhere_else() throws IOException {
        Visitor priya = visitors.desktop().signedInAs("priya");
        sent(priya, "FIRM");
        sent(priya, "ENROLLED");
        Visitor noor = visitors.desktop().signedInAs("noor");
        without(noor, List.of("/gateways/caseload/list", "/gateways/caseload/pupils.csv"), "Amira Hollis");
        without(noor, List.of("/home"), "");
        assertFalse(story.get(noor, "/gateways/caseload/pupils.csv").text().contains("GM-NEED-1"));
        Visitor hana = visitors.desktop().signedInAs("hana");
        without(hana, List.of("/gateways/caseload/guarantee", "/gateways/caseload/guarantee.csv", "/home"), "");
        Visitor leon = visitors.phone().withoutScript().signedInAs("leon");
        without(leon, List.of("/gateways/application/track", "/gateways/mydata/show"), "");
        for (String place : List.of(
                "kernel.outbox where subject || body || coalesce(path, '') like",
                "kernel.journal where cast(details as text) || what || actor || coalesce(hat, '') like",
                "kernel.command where coalesce(result, '') like",
                "gateways.provider_file_line where value || reason like")) {
            assertEquals("0", product.value("select count(*) from " + place + " '%" + CANARY + "%'"), place);
        }
        Path log = Path.of(System.getProperty("ginnel.journeys.data", "")).resolve("logs/server.log");
        if (Files.exists(log)) {
            assertFalse(Files.readString(log).contains(CANARY));
        }
    }

    /** Everything an officer can open or take along of an applicant who shares nothing. */
    private void sent(Visitor priya, String stage) {
        product.sql(
                Product.AS_SYSTEM, "update gateways.choice set stage = '" + stage + "' where person = '" + AMIRA + "'");
        String choice = product.value("select id from gateways.choice where person = '" + AMIRA + "'");
        without(
                priya,
                List.of(
                        "/gateways/deciding/queue?decided=true",
                        "/gateways/deciding/queue.csv?decided=true",
                        "/gateways/deciding/choice?id=" + choice,
                        "/gateways/deciding/place?id=" + choice),
                "GM-NEED-1");
        without(
                priya,
                List.of(
                        "/gateways/deciding/courses.csv",
                        "/gateways/deciding/enrolled.csv",
                        "/gateways/supported/list"),
                "");
        priya.opens("/gateways/handin/send");
        story.send(priya, "results.csv", "reference,subject,grade\nGM-NEED-1,Mathematics,X\n");
        assertFalse(priya.page().content().contains(CANARY));
    }

    private void without(Visitor visitor, List<String> paths, String seen) {
        for (String path : paths) {
            APIResponse answer = story.get(visitor, path);
            assertEquals(200, answer.status(), path);
            assertFalse(answer.text().contains(CANARY), path);
            assertTrue(answer.text().contains(seen), path);
        }
    }
}
