package org.ginnel.kernel.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class CommandAnsweringDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final UUID person = UUID.randomUUID();
    private final UUID command = UUID.randomUUID();

    @Test
    void the_same_form_of_the_same_person_leads_where_it_led_before_and_no_other_does() {
        Map<String, String[]> form =
                Map.of("words", new String[] {"one"}, "jakarta.faces.ViewState", new String[] {"a"});
        Map<String, String[]> again =
                Map.of("words", new String[] {"one"}, "jakarta.faces.ViewState", new String[] {"b"});
        Map<String, String[]> other = Map.of("words", new String[] {"two"});
        as(person, answers -> {
            answers.remember(command, form, "/receipt?id=1");
            answers.remember(command, form, "/elsewhere");
            return null;
        });
        assertEquals(Optional.of("/receipt?id=1"), as(person, answers -> answers.find(command, again)));
        assertEquals(Optional.empty(), as(person, answers -> answers.find(command, other)));
        assertEquals(Optional.empty(), as(person, answers -> answers.find(UUID.randomUUID(), form)));
        assertEquals(Optional.empty(), as(UUID.randomUUID(), answers -> answers.find(command, form)));
    }

    @Test
    void commands_and_answers_go_when_they_are_old_enough_and_a_batch_at_a_time() {
        database.sql("truncate kernel.command, kernel.command_answer");
        for (int days : new int[] {1, 13, 15, 16, 30}) {
            database.sql(
                    "insert into kernel.command (id, operation, arguments, at) values (gen_random_uuid(), 'x', '',"
                            + " now() - interval '" + days + " days')",
                    "insert into kernel.command_answer (id, person, fields, location, at) values (gen_random_uuid(),"
                            + " gen_random_uuid(), '', '/', now() - interval '" + days + " days')");
        }
        assertEquals(4, cleared(2));
        assertEquals(2, cleared(2));
        assertEquals(0, cleared(2));
        assertEquals("2", database.value("select count(*) from kernel.command"));
        assertEquals("2", database.value("select count(*) from kernel.command_answer"));
    }

    @Test
    void a_command_is_known_for_fourteen_days_unless_the_setting_says_otherwise() {
        assertEquals(14, Config.of(Map.of()).number(Setting.COMMAND_DAYS));
        assertEquals(3, Config.of(Map.of(Setting.COMMAND_DAYS, "3")).number(Setting.COMMAND_DAYS));
    }

    private int cleared(int most) {
        return as(person, answers -> answers.clear(14, most));
    }

    private <T> T as(UUID who, Function<CommandAnswering, T> work) {
        Actor actor = new Actor(who, "somebody", null, List.of());
        return database.as(actor, em -> {
            CommandAnswering answers = new CommandAnswering();
            answers.em = em;
            answers.acting = new Acting() {
                @Override
                public Actor actor() {
                    return actor;
                }
            };
            return work.apply(answers);
        });
    }
}
