package org.ginnel.kernel.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class DemonstratingDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final UUID person = UUID.randomUUID();

    @Test
    void a_database_with_a_real_account_is_not_shown_as_a_demonstration() {
        account(false);
        database.does(em -> {
            Demonstrating demonstrating = demonstrating();
            demonstrating.em = em;
            String said = assertThrows(IllegalStateException.class, demonstrating::open)
                    .getMessage();
            assertTrue(said.contains("holds real accounts"), said);
        });
    }

    @Test
    void outside_a_demonstration_nobody_is_listed_and_nobody_gets_in_with_one_click() {
        account(true);
        database.does(em -> {
            Demonstrating demonstrating = demonstrating();
            demonstrating.em = em;
            assertEquals(List.of(), demonstrating.people());
            Refusal refused = assertThrows(Refusal.class, () -> demonstrating.be(person, ""));
            assertEquals(
                    SignInObstacle.NOT_A_DEMONSTRATION,
                    refused.obstacles().get(0).reason());
        });
        database.does(em -> assertEquals(
                0L,
                ((Number) em.createNativeQuery("select count(*) from kernel.sign_in where person = :person")
                                .setParameter("person", person)
                                .getSingleResult())
                        .longValue()));
    }

    private void account(boolean demonstration) {
        database.sql("insert into kernel.account (person, login, name, demonstration) values ('" + person + "', '"
                + person + "@example.org', 'Somebody', " + demonstration + ")");
    }

    private static Demonstrating demonstrating() {
        return new Demonstrating();
    }
}
