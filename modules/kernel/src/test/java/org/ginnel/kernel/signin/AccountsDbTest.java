package org.ginnel.kernel.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.function.Consumer;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.SeatSource;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.kernel.cookie.Token;
import org.junit.jupiter.api.Test;

class AccountsDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final UUID person = UUID.randomUUID();
    private final String token = Token.make();

    @Test
    void the_login_is_found_whatever_its_case_and_spaces() {
        account();
        database.does(em -> assertEquals(
                person,
                new Accounts(em)
                        .byLogin("  " + (person + "@EXAMPLE.org").toUpperCase())
                        .orElseThrow()
                        .person()));
    }

    @Test
    void a_sign_in_is_recognised_until_it_is_ended_and_not_a_moment_longer() {
        signedIn();
        assertEquals(person, recognised().person());
        accounts(accounts -> accounts.endAll(person));
        assertFalse(recognised().signedIn());
    }

    @Test
    void a_sign_in_ends_by_itself_after_idle_minutes_and_after_twelve_hours() {
        signedIn();
        database.sql(
                "update kernel.sign_in set seen_at = now() - interval '19 minutes' where person = '" + person + "'");
        assertTrue(recognised().signedIn());
        database.sql(
                "update kernel.sign_in set seen_at = now() - interval '21 minutes' where person = '" + person + "'");
        assertFalse(recognised().signedIn());
        database.sql("update kernel.sign_in set seen_at = now(), expires_at = now() where person = '" + person + "'");
        assertFalse(recognised().signedIn());
    }

    @Test
    void a_closed_account_and_a_made_up_token_are_nobody() {
        signedIn();
        database.sql("update kernel.account set closed_at = now() where person = '" + person + "'");
        assertFalse(recognised().signedIn());
        assertFalse(recognising().recognise("x' or 1=1 --").signedIn());
        assertFalse(recognising().recognise(Token.make()).signedIn());
    }

    @Test
    void only_the_hash_of_a_token_is_kept() {
        signedIn();
        assertEquals("0", database.value("select count(*) from kernel.sign_in where token = '" + token + "'::bytea"));
    }

    @Test
    void an_invitation_is_used_once_and_runs_out() {
        accounts(accounts -> accounts.invite(Token.hash(token), person, "New@Example.org", "Invented Person", 7));
        database.does(
                em -> assertTrue(new Accounts(em).invitation(Token.hash(token)).isPresent()));
        database.does(em -> assertEquals(
                "new@example.org",
                new Accounts(em).use(Token.hash(token)).orElseThrow().login()));
        database.does(em -> assertTrue(new Accounts(em).use(Token.hash(token)).isEmpty()));
        String late = Token.make();
        accounts(accounts -> accounts.invite(Token.hash(late), person, "new@example.org", "Invented Person", 0));
        database.does(em -> assertTrue(new Accounts(em).use(Token.hash(late)).isEmpty()));
    }

    private void account() {
        accounts(accounts -> accounts.add(person, person + "@example.org", "Invented Person", null));
    }

    private void signedIn() {
        account();
        accounts(accounts -> accounts.signIn(UUID.randomUUID(), token, person, null, "test", 20));
    }

    private void accounts(Consumer<Accounts> work) {
        database.does(em -> work.accept(new Accounts(em)));
    }

    private Actor recognised() {
        return recognising().recognise(token);
    }

    private Recognising recognising() {
        Recognising recognising = new Recognising();
        recognising.database = database.app();
        recognising.acting = new Acting();
        recognising.seats = none();
        return recognising;
    }

    @SuppressWarnings("unchecked")
    private static Instance<SeatSource> none() {
        return (Instance<SeatSource>) Proxy.newProxyInstance(
                AccountsDbTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isUnsatisfied")) {
                        return true;
                    }
                    throw new IllegalStateException(method.getName());
                });
    }
}
