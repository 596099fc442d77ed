package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Too late for five clear days: refused with the last day, let out by the chair's reason alone, which everybody reads. */
@Journey
class ShortNoticeJourneyIT {
    private final Product product;
    private final Visitors visitors;

    ShortNoticeJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @Test
    void short_notice_is_refused_with_the_last_day_and_allowed_by_the_chair_alone() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        AgendaStory story = new AgendaStory(product, hana)
                .called(LocalDate.now().plusDays(4))
                .item("Apologies");
        hana.opens(story.agenda())
                .fills("Answers by", LocalDate.now().toString())
                .presses("Send for clearance");
        hana.opens(story.publish())
                .sees("Last day to publish without the chair’s reason")
                .sees("only the chair’s recorded reason allows it")
                .looksRight("publish-short-notice");
        assertEquals(0, hana.page().locator("[id$=publish]").count());
        String notice = "/governance/convening/notice?id=" + story.meeting();
        assertEquals(403, hana.asksFor(notice).status());
        Visitor judith = visitors.phone().withoutScript().signedInAs("judith");
        judith.opens(notice)
                .presses("Record the reason")
                .sees("Give the reason")
                .looksRight("notice-refused");
        judith.fills("Why it cannot wait", "The grant closes on Friday")
                .presses("Record the reason")
                .sees("The chair allowed short notice")
                .looksRight("notice");
        hana.opens(story.publish()).presses("Publish now").sees("Public version 1");
        visitors.phone()
                .withoutScript()
                .somebody()
                .opens(story.inPublic())
                .sees("The grant closes on Friday")
                .looksRight("public-short-notice");
    }
}
