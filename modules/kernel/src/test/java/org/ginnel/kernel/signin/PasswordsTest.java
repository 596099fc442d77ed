package org.ginnel.kernel.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.cookie.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @BeforeAll
    static void a_pepper() {
        System.setProperty("ginnel.pepper", "a pepper for tests, longer than needed");
    }

    @Test
    void a_password_matches_its_own_hash_and_no_other() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("seven wet bicycles");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(passwords.matches("seven wet bicycles", hash));
        assertFalse(passwords.matches("seven wet bicycle", hash));
        assertFalse(passwords.matches("seven wet bicycles", null));
        assertFalse(passwords.weak(hash));
        assertTrue(passwords.weak(hash.replace("t=2", "t=1")));
    }

    @Test
    void another_pepper_opens_nothing() {
        String hash = new Passwords().hash("seven wet bicycles");
        System.setProperty("ginnel.pepper", "another pepper, which is just as long as");
        try {
            assertFalse(new Passwords().matches("seven wet bicycles", hash));
        } finally {
            a_pepper();
        }
    }

    @Test
    void short_long_common_and_own_names_are_refused_with_the_reason() {
        assertEquals(List.of(SignInObstacle.PASSWORD_TOO_SHORT), reasons("eleven char"));
        assertEquals(List.of(SignInObstacle.PASSWORD_TOO_LONG), reasons("ab cd ef gh ".repeat(11)));
        assertEquals(List.of(SignInObstacle.PASSWORD_TOO_COMMON), reasons("passwordpassword"));
        assertEquals(List.of(SignInObstacle.PASSWORD_TOO_COMMON), reasons("qwertyuiop12"));
        assertEquals(List.of(SignInObstacle.PASSWORD_TOO_COMMON), reasons("aaaaaaaaaaaaaa"));
        assertEquals(List.of(SignInObstacle.PASSWORD_TOO_COMMON), reasons("Wendell, my dear"));
        assertEquals(List.of(), reasons("seven wet bicycles"));
        assertEquals(List.of(), reasons("żółta łódź płynie"));
    }

    @Test
    void a_form_token_belongs_to_one_cookie_and_one_secret() {
        String cookie = Token.make();
        String token = Token.bound(cookie, "secret");
        assertTrue(Token.same(token, Token.bound(cookie, "secret")));
        assertFalse(Token.same(token, Token.bound(Token.make(), "secret")));
        assertFalse(Token.same(token, Token.bound(cookie, "other")));
        assertTrue(Token.wellFormed(cookie));
        assertFalse(Token.wellFormed(cookie + "x"));
        assertFalse(Token.wellFormed(null));
    }

    private static List<Reason> reasons(String password) {
        return PasswordRules.obstaclesTo(password, "wendell@example.org").stream()
                .map(Obstacle::reason)
                .toList();
    }
}
