package org.ginnel.kernel.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.kernel.cookie.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordKeepingDbTest {
    private static final Map<String, List<String>> TYPED =
            Map.of("statement", List.of("I like \"taking things apart\"\nand back"), "days", List.of("MON", "TUE"));
    private final TestDatabase database = TestDatabase.of();
    private final UUID person = UUID.randomUUID();
    private final String token = Token.make();
    private final String form = Token.make();

    @BeforeEach
    void an_ended_sign_in() {
        signIn(person, token, form);
    }

    private void signIn(UUID who, String cookie, String forms) {
        database.sql(
                "insert into kernel.account (person, login, name) values ('" + who + "', '" + who + "', 'x')",
                "insert into kernel.sign_in (id, token, form, person, device, idle_minutes, expires_at, ended_at) values"
                        + " (gen_random_uuid(), '" + hash(cookie) + "', '" + hash(forms) + "', '" + who
                        + "', '', 20, now(), now())");
    }

    private static String hash(String token) {
        return "\\x" + java.util.HexFormat.of().formatHex(Token.hash(token));
    }

    @Test
    void words_come_back_as_they_were_for_the_same_person_and_page_only() {
        keep(token);
        assertEquals(TYPED, as(person, words -> words.kept("/page?id=1")));
        assertTrue(as(person, words -> words.kept("/page?id=2")).isEmpty());
        assertTrue(as(UUID.randomUUID(), words -> words.kept("/page?id=1")).isEmpty());
        Object seen = database.as(
                new Actor(UUID.randomUUID(), "other", null, List.of()),
                em -> em.createNativeQuery("select count(*) from kernel.kept_words")
                        .getSingleResult());
        assertEquals(0L, seen);
    }

    @Test
    void nothing_is_kept_of_a_browser_that_was_never_signed_in() {
        keep(Token.make());
        keep("made up");
        assertTrue(as(person, words -> words.kept("/page?id=1")).isEmpty());
    }

    @Test
    void a_form_whose_cookie_is_gone_keeps_its_words_for_who_saw_it() {
        assertTrue(keeps(form, null));
        assertEquals(TYPED, as(person, words -> words.kept("/page?id=1")));
    }

    @Test
    void a_form_says_whose_page_it_was_before_the_cookie_does() {
        UUID next = UUID.randomUUID();
        String cookie = Token.make();
        signIn(next, cookie, Token.make());
        assertTrue(keeps(form, cookie));
        assertEquals(TYPED, as(person, words -> words.kept("/page?id=1")));
        assertTrue(as(next, words -> words.kept("/page?id=1")).isEmpty());
        assertEquals(
                person,
                database.run(em -> keeping(em, Actor.SYSTEM).seenBy(form)).orElseThrow());
        assertTrue(database.run(em -> keeping(em, Actor.SYSTEM).seenBy(cookie)).isEmpty());
    }

    @Test
    void sent_words_are_forgotten_and_old_ones_go_by_themselves() {
        keep(token);
        as(person, words -> {
            words.forget("/page?id=1");
            return null;
        });
        assertTrue(as(person, words -> words.kept("/page?id=1")).isEmpty());
        keep(token);
        database.sql(
                "alter table kernel.kept_words no force row level security",
                "update kernel.kept_words set at = now() - interval '25 hours' where person = '" + person + "'",
                "alter table kernel.kept_words force row level security");
        assertTrue(as(person, words -> words.kept("/page?id=1")).isEmpty());
        assertTrue(database.run(em -> keeping(em, Actor.SYSTEM).clear()) >= 1);
    }

    private void keep(String cookie) {
        keeps(Token.make(), cookie);
    }

    private boolean keeps(String seen, String cookie) {
        return database.run(em -> keeping(em, Actor.SYSTEM).keep(seen, cookie, "/page?id=1", TYPED));
    }

    private <T> T as(UUID who, Function<WordKeeping, T> work) {
        Actor actor = new Actor(who, "somebody", null, List.of());
        return database.as(actor, em -> work.apply(keeping(em, actor)));
    }

    private static WordKeeping keeping(jakarta.persistence.EntityManager em, Actor actor) {
        WordKeeping keeping = new WordKeeping();
        keeping.em = em;
        keeping.acting = new Acting() {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        return keeping;
    }
}
