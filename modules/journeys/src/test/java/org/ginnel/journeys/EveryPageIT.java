package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every view that somebody reaches from home by links alone, on the narrowest telephone: answered, headed, titled,
 * filled in and no wider than the glass, and without a fault that axe can see.
 */
@Journey
class EveryPageIT {
    /** Views that axe has seen already, whoever showed them: once is enough for a view. */
    private static final Set<String> LOOKED_AT = new TreeSet<>();

    private final Visitors visitors;

    EveryPageIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @CsvSource("amira,30")
    void every_page_of_a_young_person_is_whole_without_script(String name, int fewest) {
        whole(visitors.smallPhone().withoutScript().signedInAs(name), "/home", fewest, true);
    }

    @ParameterizedTest
    @CsvSource("/,25")
    void every_page_of_anybody_is_whole_without_script(String start, int fewest) {
        whole(visitors.smallPhone().withoutScript().somebody(), start, fewest, true);
    }

    @ParameterizedTest
    @CsvSource({
        "priya,12",
        "noor,6",
        "marek,8",
        "hana,24",
        "judith,8",
        "gareth,6",
        "ade,16",
    })
    void every_page_of_somebody_at_work_is_whole(String name, int fewest) {
        whole(visitors.smallPhone().signedInAs(name), "/home", fewest, false);
    }

    @AfterAll
    static void say() {
        System.out.println("  axe looked at " + LOOKED_AT.size() + " views: " + LOOKED_AT);
    }

    private static void whole(Visitor visitor, String start, int fewest, boolean beyond) {
        Stroll stroll = new Stroll(visitor, LOOKED_AT, beyond);
        stroll.from(start);
        System.out.println("  " + stroll.pages() + " pages, " + stroll.views().size() + " views: " + stroll.views());
        assertEquals("", String.join("\n", stroll.flaws()));
        assertTrue(stroll.views().size() >= fewest, "only " + stroll.views());
    }
}
