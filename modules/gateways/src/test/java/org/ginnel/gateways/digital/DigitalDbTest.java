package org.ginnel.gateways.digital;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ginnel.gateways.digital.Framework.Area;
import org.ginnel.gateways.digital.Framework.Level;
import org.ginnel.gateways.digital.Framework.Statement;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.PersonId;
import org.ginnel.register.Role;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class DigitalDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Area SAFE = new Area(
            "safe",
            "Staying safe",
            List.of(
                    new Statement("safe-password", "I use one.", "Make one."),
                    new Statement("safe-scam", "I see one.", "Look."),
                    new Statement("safe-privacy", "I decide.", "Decide.")));
    private static final Framework FRAMEWORK = new Framework(
            "Skills",
            "Own",
            List.of(SAFE),
            List.of(
                    new Level("start", "At the start", ""),
                    new Level("way", "On the way", ""),
                    new Level("own", "On your own", ""),
                    new Level("show", "Showing others", "")));
    private final TestDatabase database = TestDatabase.of("gateways");

    @Test
    void there_is_a_level_once_everything_is_answered_and_a_weak_spot_counts() {
        assertTrue(FRAMEWORK
                .levelOf(SAFE, Map.of("safe-password", Ability.CAN_SHOW))
                .isEmpty());
        assertEquals("start", level(Ability.NOT_YET, Ability.NOT_YET, Ability.WITH_HELP));
        assertEquals("way", level(Ability.NOT_YET, Ability.ON_MY_OWN, Ability.ON_MY_OWN));
        assertEquals("own", level(Ability.WITH_HELP, Ability.CAN_SHOW, Ability.CAN_SHOW));
        assertEquals("show", level(Ability.CAN_SHOW, Ability.CAN_SHOW, Ability.CAN_SHOW));
    }

    @Test
    void what_goes_least_well_is_tried_first_and_what_goes_well_is_left_alone() {
        Map<String, Ability> said = Map.of(
                "safe-password", Ability.WITH_HELP, "safe-scam", Ability.NOT_YET, "safe-privacy", Ability.ON_MY_OWN);
        assertEquals(
                List.of("safe-scam", "safe-password"),
                FRAMEWORK.next(SAFE, said, 2).stream().map(Statement::code).toList());
        assertEquals(1, FRAMEWORK.next(SAFE, said, 1).size());
        assertEquals(List.of(), FRAMEWORK.next(SAFE, Map.of(), 2));
    }

    @Test
    void the_shipped_framework_has_areas_statements_and_levels() throws IOException {
        Path file = Path.of(System.getProperty("ginnel.root", "../.."))
                .resolve("config/places/greater-manchester/enrichment.json");
        Framework shipped = Framework.read(Files.readString(file));
        assertEquals(5, shipped.areas().size());
        assertEquals(4, shipped.levels().size());
        assertTrue(shipped.find("safe").orElseThrow().has("safe-password"));
        assertTrue(shipped.find("nowhere").isEmpty());
    }

    @Test
    void nobody_else_reads_an_answer_not_even_the_system() {
        Actor amira = actor(Role.YOUNG_PERSON);
        SkillAnswer answer =
                new SkillAnswer(Ids.next(), new PersonId(amira.person()), "safe-scam", Ability.NOT_YET, TODAY);
        database.as(amira, em -> {
            new SkillAnswers_(em).add(answer);
            return null;
        });
        for (Actor other : List.of(
                actor(Role.YOUNG_PERSON),
                actor(Role.SECRETARY),
                actor(Role.CAREERS_LEAD),
                Actor.SYSTEM,
                Actor.NOBODY)) {
            int seen = database.as(
                    other,
                    em -> em.createNativeQuery("select 1 from gateways.skill_answer")
                            .getResultList()
                            .size());
            assertEquals(0, seen);
        }
        database.as(amira, em -> {
            SkillAnswers answers = new SkillAnswers_(em);
            SkillAnswer held = answers.of(new PersonId(amira.person())).get(0);
            held.say(Ability.ON_MY_OWN, TODAY.plusDays(1));
            assertEquals(TODAY.plusDays(1), held.saidOn());
            assertEquals(Ability.ON_MY_OWN, held.ability());
            answers.remove(held);
            em.flush();
            assertEquals(List.of(), answers.of(new PersonId(amira.person())));
            return null;
        });
    }

    @Test
    void a_statement_is_answered_once_and_only_for_oneself() {
        Actor amira = actor(Role.YOUNG_PERSON);
        assertThrows(
                ConstraintViolationException.class,
                () -> database.as(amira, em -> {
                    for (int i = 0; i < 2; i++) {
                        new SkillAnswers_(em)
                                .add(new SkillAnswer(
                                        Ids.next(), new PersonId(amira.person()), "safe-scam", Ability.NOT_YET, TODAY));
                        em.flush();
                    }
                    return null;
                }));
        assertThrows(
                RuntimeException.class,
                () -> database.as(amira, em -> {
                    new SkillAnswers_(em)
                            .add(new SkillAnswer(
                                    Ids.next(), new PersonId(Ids.next()), "safe-scam", Ability.NOT_YET, TODAY));
                    em.flush();
                    return null;
                }));
    }

    private static String level(Ability password, Ability scam, Ability privacy) {
        return FRAMEWORK
                .levelOf(SAFE, Map.of("safe-password", password, "safe-scam", scam, "safe-privacy", privacy))
                .orElseThrow()
                .code();
    }

    private static Actor actor(String role) {
        Seat seat = new Seat(Ids.next(), role, Ids.next(), "");
        return new Actor(Ids.next(), "somebody", seat, List.of(seat));
    }
}
