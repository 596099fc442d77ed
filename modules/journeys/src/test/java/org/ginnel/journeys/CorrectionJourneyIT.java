package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.ginnel.kernel.demo.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person changes what is hers to change, asks for the rest, and reads the answer. */
@Journey
class CorrectionJourneyIT {
    private static final UUID AMIRA = Demo.id("person:amira");
    private final Product product;
    private final Visitors visitors;

    CorrectionJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    @AfterEach
    void nothing_is_asked() {
        product.sql(
                Product.AS_SYSTEM,
                "delete from gateways.correction",
                "update register.person_private set telephone = null where person = '" + AMIRA + "'");
    }

    @Test
    void what_is_wrong_is_changed_or_asked_for_and_answered() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/mydata/show").follows("Put something right").looksRight("correct");
        amira.fills("Phone number", "ring me").presses("Keep this number").sees("Write the number like 07700 900123");
        amira.fills("Phone number", "07700 900123").presses("Keep this number");
        assertEquals(
                "07700 900123",
                product.value("select telephone from register.person_private where person = '" + AMIRA + "'"));
        amira.presses("Ask").sees("Choose what is wrong").sees("Write what it should say");
        amira.page().getByLabel("My school or my year").check();
        amira.fills("What it should say", "I am in year 12 now.").presses("Ask");
        amira.sees("Moss Brook High School").looksRight("correct-asked");
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/mydata/requests").doesNotSee("Amira");
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        noor.opens("/home").sees("Amira Hollis asks to put something right");
        noor.opens("/gateways/mydata/requests").looksRight("correct-requests").follows("Amira Hollis");
        noor.sees("I am in year 12 now.").presses("It is put right").sees("Write an answer; she reads it");
        assertEquals(404, hana.asksFor(noor.where()).status());
        noor.fills("Answer", "Our list says year 12 from today.").looksRight("correct-answer");
        noor.presses("It is put right").sees("Put right");
        amira.opens("/gateways/mydata/correct")
                .sees("Our list says year 12 from today.")
                .sees("Put right");
        amira.opens("/gateways/mydata/looks").sees("What you asked to have put right");
    }
}
