package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school writes one reference, which its pupil reads and objects to; and takes a choice back only because she asked. */
@Journey
class SchoolReferenceJourneyIT {
    private static final UUID AMIRA = Demo.id("person:amira");
    private final Product product;
    private final Visitors visitors;
    private final ApplyingStory story;

    SchoolReferenceJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
        story = new ApplyingStory(product);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_asked() {
        product.sql(Product.AS_SYSTEM, "delete from gateways.testimonial");
        story.nobodyApplied();
    }

    @Test
    void a_reference_is_asked_for_once_read_objected_to_and_never_needed() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        story.completeForm(amira);
        amira.opens("/gateways/application/check").presses("Send my application");
        amira.opens("/gateways/testimonial/mine")
                .sees("You can send your application without it")
                .looksRight("testimonial-ask");
        amira.presses("Ask my school").sees("Moss Brook High School").looksRight("testimonial-asked");
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/home").sees("Amira Hollis asks your school for a reference");
        noor.opens("/gateways/testimonial/list").looksRight("testimonial-list").follows("Amira Hollis");
        noor.presses("Keep these words").sees("Write the reference first");
        noor.fills("What the school writes", "Amira is often late.").looksRight("testimonial-write");
        noor.presses("Keep these words").sees("Written");
        amira.opens("/gateways/testimonial/mine").sees("Amira is often late.").looksRight("testimonial-mine");
        Visitor priya = visitors.desktop().withoutScript().signedInAs("priya");
        story.choiceOf(priya, "Amira Hollis");
        priya.follows("The school’s reference").sees("Amira is often late.").looksRight("testimonial-read");
        String read = priya.where();
        amira.fills("What is wrong", "My bus was cancelled all autumn.")
                .presses("Object")
                .sees("No college reads the reference until your school has answered");
        priya.opens(read).sees("There is no reference").doesNotSee("often late");
        noor.opens("/home").sees("Amira Hollis objects to the reference of your school");
        noor.opens("/gateways/testimonial/list").follows("Amira Hollis").sees("My bus was cancelled");
        noor.fills("What the school writes", "Amira comes by bus and makes up for lost time.")
                .presses("Keep these words");
        priya.opens(read).sees("makes up for lost time").doesNotSee("cancelled");
        amira.opens("/gateways/mydata/looks").sees("Your school’s reference");
        Visitor joss = visitors.desktop().withoutScript().signedInAs("joss");
        assertEquals(404, joss.asksFor(read).status());
    }

    @Test
    void a_careers_lead_takes_a_choice_back_because_she_asked_and_she_can_undo_it() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        story.completeForm(amira);
        amira.opens("/gateways/application/check").presses("Send my application");
        String reference = product.value("select reference from gateways.application");
        String mails = mails();
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/gateways/caseload/list").follows("Amira Hollis").follows("Take a choice back for a pupil");
        noor.doesNotSee(ApplyingStory.SOFTWARE).looksRight("pupil-reference");
        noor.page().locator("#reference").fill("GM-2222-2");
        noor.presses("Show her choices").sees("there is nothing of this pupil that can be taken back");
        noor.page().locator("#reference").fill(reference);
        noor.presses("Show her choices").sees(ApplyingStory.SOFTWARE).looksRight("pupil-choices");
        noor.presses("Take it back").sees("Tick at least one application");
        noor.page().locator("input[type=radio]").first().check();
        noor.page().locator("#reason").selectOption("MY_CIRCUMSTANCES");
        noor.presses("Take it back").sees("The choice is taken back").looksRight("pupil-done");
        assertEquals("WITHDRAWN", story.stageOf(""));
        assertEquals(Demo.id("person:noor").toString(), product.value("select left_by from gateways.choice"));
        assertEquals(Integer.parseInt(mails) + 1, Integer.parseInt(mails()));
        amira.opens("/gateways/application/track");
        amira.page().locator("main td a").first().click();
        amira.looksRight("pupil-object").presses("I did not ask for that");
        assertEquals("SUBMITTED", story.stageOf(""));
    }

    private String mails() {
        return product.value("select count(*) from kernel.outbox where person = '" + AMIRA + "'");
    }
}
