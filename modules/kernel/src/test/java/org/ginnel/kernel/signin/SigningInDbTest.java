package org.ginnel.kernel.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Wrong passwords tell nothing about which accounts exist: neither by words nor by what is done for the answer. */
class SigningInDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final Passwords passwords = new Passwords();
    private final String known = UUID.randomUUID() + "@example.org";
    private final String unknown = UUID.randomUUID() + "@example.org";
    private long statements;

    @Test
    void after_five_wrong_passwords_an_unknown_address_is_told_to_wait_like_a_known_one() {
        account();
        List<String> hears = new ArrayList<>();
        List<String> toldToStrangers = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            hears.add(refused(known));
            toldToStrangers.add(refused(unknown));
        }
        assertEquals(hears, toldToStrangers);
        assertEquals(
                List.of("NOT_RECOGNISED", "WAIT"), hears.stream().distinct().toList());
        assertEquals(5, hears.indexOf("WAIT"));
    }

    @Test
    void the_same_statements_run_for_a_known_and_an_unknown_address() {
        account();
        refused(known);
        refused(unknown);
        refused(known);
        long forKnown = statements;
        refused(unknown);
        assertEquals(forKnown, statements);
    }

    @Test
    void an_address_is_the_same_in_capitals_and_with_spaces() {
        for (int i = 0; i < 5; i++) {
            refused("  " + unknown.toUpperCase(java.util.Locale.ROOT) + " ");
        }
        assertEquals("WAIT", refused(unknown));
    }

    @Test
    void the_wait_grows_to_a_minute_and_a_right_password_forgets_it() {
        for (int i = 0; i < 4; i++) {
            database.does(em -> new Tries(em).failed(unknown));
        }
        assertTrue(waitUntil().isEmpty());
        database.does(em -> new Tries(em).failed(unknown));
        Instant first = waitUntil().get(0);
        for (int i = 0; i < 12; i++) {
            database.does(em -> new Tries(em).failed(unknown));
        }
        assertTrue(waitUntil().get(0).isAfter(first.plusSeconds(30)));
        assertTrue(waitUntil().get(0).isBefore(Instant.now().plusSeconds(61)));
        database.does(em -> new Tries(em).forget(unknown));
        assertTrue(waitUntil().isEmpty());
    }

    @Test
    void no_address_is_kept_and_the_count_goes_after_a_day() {
        refused(unknown);
        assertEquals(
                "0",
                database.value("select count(*) from kernel.sign_in_try where encode(address, 'escape') like '%"
                        + unknown.substring(0, 8) + "%'"));
        assertEquals(0, cleared());
        database.sql("update kernel.sign_in_try set at = now() - interval '25 hours'");
        assertTrue(cleared() >= 1);
        assertEquals("0", database.value("select count(*) from kernel.sign_in_try"));
    }

    private void account() {
        String hash = passwords.hash("right words in a row");
        database.does(em -> new Accounts(em).add(UUID.randomUUID(), known, "Invented Person", hash));
    }

    private int cleared() {
        return database.run(em -> counting(em).clear(1000));
    }

    private List<Instant> waitUntil() {
        return database.run(em -> new Tries(em).waitUntil(unknown)).stream().toList();
    }

    /** One try with a wrong password; the refusal undoes everything but the count. */
    private String refused(String login) {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> database.as(Actor.NOBODY, em -> {
                    var all = em.unwrap(Session.class).getSessionFactory().getStatistics();
                    long before = all.getPrepareStatementCount();
                    try {
                        return signingIn(em).signIn(login, "wrong words in a row", "test");
                    } finally {
                        statements = all.getPrepareStatementCount() - before;
                    }
                }));
        return refusal.obstacles().get(0).reason().name();
    }

    private SigningIn signingIn(EntityManager em) {
        SigningIn signingIn = new SigningIn();
        signingIn.em = em;
        signingIn.acting = new Acting();
        signingIn.moment = Instant::now;
        signingIn.passwords = passwords;
        signingIn.counting = new Counting() {
            @Override
            void wrongPassword(String login) {
                database.does(own -> counting(own).wrongPassword(login));
            }
        };
        return signingIn;
    }

    private static Counting counting(EntityManager em) {
        Counting counting = new Counting();
        counting.em = em;
        return counting;
    }
}
