package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The secretariat changes a number the place works by: from a day on, with a reason, never alone. */
@Journey
class SettingsJourneyIT {
    private static final String SETTING = "/register/place/setting?key=nudge_rest_days";
    private final Product product;
    private final Visitors visitors;

    SettingsJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @AfterEach
    void the_settings_are_as_the_file_has_them() {
        product.sql("delete from register.setting_change");
    }

    @Test
    void a_setting_changes_when_a_second_person_has_confirmed_it() {
        Visitor hana = visitors.desktop().withoutScript().signedInAs("hana");
        hana.opens("/register/place/settings")
                .sees("Courses on one application")
                .looksRight("settings");
        hana.follows("Days between two reminders to one pupil");
        hana.presses("Propose this value");
        hana.sees("Write a whole number like 5")
                .sees("Enter the day from which it holds")
                .sees("Say why.")
                .looksRight("setting-refused");
        hana.fills("New value", "9");
        hana.page().locator("#since").fill(LocalDate.now().toString());
        hana.fills("Reason", "Schools asked for more peace");
        hana.presses("Propose this value").sees("From 7 to 9 on").looksRight("setting-proposed");
        hana.follows("Confirm or refuse")
                .sees("A second person has to confirm or refuse it")
                .doesNotSee("Confirm the new value");
        assertEquals("0", confirmed());
        Visitor col = visitors.desktop().withoutScript().signedInAs("colin");
        col.opens("/home").sees("proposes another value for a setting: Days between two reminders");
        col.page().locator("main td a[href*='/register/place/confirm']").first().click();
        col.sees("Schools asked for more peace").looksRight("setting-confirm").presses("Confirm the new value");
        col.sees("7 became 9 from").looksRight("setting-changed");
        assertEquals("1", confirmed());
        Visitor noor = visitors.desktop().withoutScript().signedInAs("noor");
        assertEquals(403, noor.asksFor(SETTING).status());
    }

    private String confirmed() {
        return product.value("select count(*) from register.setting_change where confirmed");
    }
}
