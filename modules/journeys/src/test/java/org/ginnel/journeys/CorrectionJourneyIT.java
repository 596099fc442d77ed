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
    private static final String YEAR = "select school_year from gateways.pupil where person = '" + AMIRA + "'";

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
                "update gateways.pupil set school_year = 11 where person = '" + AMIRA + "'",
                "update register.person set name = 'Amira Hollis' where id = '" + AMIRA + "'",
                "update kernel.account set name = 'Amira Hollis' where person = '" + AMIRA + "'",
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
        noor.fills("Answer", "Our list says year 12 from today.")
                .fills("School year on your list", "twelve")
                .presses("It is put right")
                .sees("Write a school year from 7 to 14");
        assertEquals("11", product.value(YEAR));
        noor.fills("School year on your list", "12").looksRight("correct-answer");
        noor.presses("It is put right").sees("Put right");
        assertEquals("12", product.value(YEAR));
        amira.opens("/gateways/mydata/correct")
                .sees("Our list says year 12 from today.")
                .sees("Put right");
        amira.opens("/gateways/mydata/looks").sees("What you asked to have put right");
    }

    @Test
    void a_name_that_is_put_right_is_the_registers_and_what_she_is_greeted_with() {
        Visitor amira = visitors.phone().withoutScript().signedInAs("amira");
        amira.opens("/gateways/mydata/correct");
        amira.page()
                .getByLabel("My name", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        amira.fills("What it should say", "Amira Hollis-Reed").presses("Ask");
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/gateways/mydata/requests").follows("Amira Hollis");
        hana.fills("Answer", "Done today.").presses("It is put right").sees("Write the name as it is from now on");
        hana.fills("Name from now on", "Amira Hollis-Reed")
                .presses("It is put right")
                .sees("Put right");
        amira.opens("/home").sees("Amira Hollis-Reed");
        assertEquals("Amira Hollis-Reed", product.value("select name from register.person where id = '" + AMIRA + "'"));
        assertEquals(
                "1",
                product.value("select count(*) from kernel.journal where what = 'PersonAmended' and subject = '" + AMIRA
                        + "' and at > now() - interval '2 minutes'"));
    }
}
