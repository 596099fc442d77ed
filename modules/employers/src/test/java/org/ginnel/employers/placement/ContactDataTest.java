package org.ginnel.employers.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to sam@kestrel.example",
                "sam (at) kestrel.example",
                "Ring 0161 496 0123",
                "+44 7700 900 123",
                "(0161) 496-0123",
                "see www.kestrel.example/jobs",
                "https://kestrel.example",
                "find us at kestrel.co.uk",
                "0\uFF11\uFF16\uFF11 496 0123",
                "sam\uFF20kestrel.example"
            })
    void ways_to_reach_somebody_are_seen(String text) {
        assertTrue(ContactData.in(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Testing network equipment beside our engineers.",
                "45 days, 7 hours a day, from 1 February 2027 to 9 April 2027",
                "Teams of 3.5 people at 09:00",
                "Work with .NET, Node.js and 802.11 kit"
            })
    void plain_words_are_not(String text) {
        assertFalse(ContactData.in(text), text);
    }

    @Property
    void any_mail_address_is_seen_wherever_it_stands(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String name,
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String host,
            @ForAll @IntRange(max = 2) int spaces) {
        assertEquals(
                true,
                ContactData.in("Ask " + name + " ".repeat(spaces) + "@" + " ".repeat(spaces) + host + ".example"));
    }
}
