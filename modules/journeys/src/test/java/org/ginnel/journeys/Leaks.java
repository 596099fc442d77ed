package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no answer says about how the product is made. */
final class Leaks {
    private static final Pattern WORDS = Pattern.compile("(?i)payara|glassfish|grizzly|hibernate|postgres|mojarra"
            + "|com\\.sun\\.|org\\.(ginnel|primefaces|jboss|omnifaces)\\.|jakarta\\.(persistence|servlet|el)\\b|java\\.(lang|util)\\."
            + "|\\bat [a-z]+(\\.\\w+)+\\(|exception|stack ?trace|select .{1,80} from |/WEB-INF|\\.java:\\d");

    private Leaks() {}

    static void noneIn(String what, Wire.Answer answer) {
        Matcher leak = WORDS.matcher(answer.body().replaceAll("(?is)<script\\b[^>]*>", ""));
        assertFalse(leak.find(), () -> what + " says " + leak.group());
        assertTrue(answer.status() < 500, () -> what + " is answered " + answer.status());
    }
}
