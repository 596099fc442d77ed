package org.ginnel.gateways.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.pass.PassRule.Age;
import org.ginnel.gateways.pass.PassRule.Verdict;
import org.junit.jupiter.api.Test;

class PassTest {
    private static final PassRule RULE =
            new PassRule(LocalDate.of(2019, 9, 1), null, MonthDay.of(8, 31), 16, 17, 18, 21);

    @Test
    void the_age_is_that_of_the_last_thirty_first_of_august() {
        assertEquals(LocalDate.of(2025, 8, 31), RULE.counted(LocalDate.of(2026, 8, 30)));
        assertEquals(LocalDate.of(2026, 8, 31), RULE.counted(LocalDate.of(2026, 8, 31)));
        assertEquals(LocalDate.of(2026, 8, 31), RULE.counted(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void every_answer_has_its_verdict() {
        assertEquals(Verdict.LIKELY, RULE.verdict(true, Age.ENTITLED));
        assertEquals(Verdict.LATER, RULE.verdict(true, Age.YOUNGER));
        assertEquals(Verdict.IF_CARE_LEAVER, RULE.verdict(true, Age.CARE_LEAVERS));
        assertEquals(Verdict.TOO_OLD, RULE.verdict(true, Age.OLDER));
        for (Age age : Age.values()) {
            assertEquals(Verdict.OTHER_PLACE, RULE.verdict(false, age));
        }
    }

    @Test
    void a_rule_holds_from_a_day_until_another_and_the_next_one_takes_over() {
        PassRule ended =
                new PassRule(LocalDate.of(2019, 9, 1), LocalDate.of(2027, 9, 1), MonthDay.of(8, 31), 16, 17, 18, 21);
        PassRule next = new PassRule(LocalDate.of(2027, 9, 1), null, MonthDay.of(8, 31), 16, 18, 19, 24);
        Pass pass = new Pass("Pass", "", "Here", "", "", List.of(ended, next));
        assertEquals(Optional.of(ended), pass.ruleOn(LocalDate.of(2027, 8, 31)));
        assertEquals(Optional.of(next), pass.ruleOn(LocalDate.of(2027, 9, 1)));
        assertTrue(pass.ruleOn(LocalDate.of(2019, 8, 31)).isEmpty());
        assertFalse(ended.holds(LocalDate.of(2027, 9, 1)));
    }

    @Test
    void the_shipped_places_have_a_rule() throws IOException {
        for (String place : List.of("greater-manchester", "tarnshire")) {
            Path file = Path.of(System.getProperty("ginnel.root", "../.."))
                    .resolve("config/places")
                    .resolve(place)
                    .resolve("enrichment.json");
            assertTrue(
                    Pass.read(Files.readString(file))
                            .ruleOn(LocalDate.of(2026, 11, 22))
                            .isPresent(),
                    place);
        }
    }
}
