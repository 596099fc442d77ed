package org.ginnel.kernel.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Config;
import org.ginnel.kernel.Setting;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxDbTest {
    private final TestDatabase database = TestDatabase.of();
    private final UUID person = UUID.randomUUID();
    private GreenMail server;
    private int port;

    @BeforeEach
    void free() throws Exception {
        database.does(em -> em.createNativeQuery("delete from kernel.outbox").executeUpdate());
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
    }

    private void write(String subject, String path) {
        database.as(Actor.NOBODY, em -> {
            Posting posting = new Posting();
            posting.em = em;
            posting.mail(person, subject, "A college answered. Sign in to read it.", path);
            return null;
        });
    }

    /** Each step in a transaction of its own, as the container gives it. */
    private Sending steps() {
        return new Sending() {
            private <T> T in(Function<Sending, T> step) {
                return database.run(em -> {
                    Sending sending = new Sending();
                    sending.em = em;
                    return step.apply(sending);
                });
            }

            private void does(Consumer<Sending> step) {
                in(sending -> {
                    step.accept(sending);
                    return null;
                });
            }

            @Override
            List<Mail> claim(int most) {
                return in(sending -> sending.claim(most));
            }

            @Override
            void sent(UUID mail) {
                does(sending -> sending.sent(mail));
            }

            @Override
            void refused(UUID mail, String fault) {
                does(sending -> sending.refused(mail, fault));
            }

            @Override
            void postponed(UUID mail, String fault) {
                does(sending -> sending.postponed(mail, fault));
            }

            @Override
            void unreached(UUID mail, String fault) {
                does(sending -> sending.unreached(mail, fault));
            }
        };
    }

    private SendingJob job(String address, Map<Setting, String> more) {
        Map<Setting, String> settings = new java.util.HashMap<>(Map.of(
                Setting.BASE, "https://ginnel.example",
                Setting.MAIL_HOST, "127.0.0.1",
                Setting.MAIL_PORT, String.valueOf(port),
                Setting.MAIL_SECURITY, "none",
                Setting.MAIL_FROM, "no-reply@ginnel.example"));
        settings.putAll(more);
        return new SendingJob(Config.of(settings), steps()) {
            @Override
            Optional<String> addressOf(UUID someone) {
                return Optional.ofNullable(address);
            }
        };
    }

    private SendingJob job() {
        return job("amira@example.org", Map.of());
    }

    private String state(String column) {
        return database.run(em -> String.valueOf(
                em.createNativeQuery("select cast(" + column + " as text) from kernel.outbox where person = :person")
                        .setParameter("person", person)
                        .getSingleResult()));
    }

    private void due() {
        database.does(em -> em.createNativeQuery("update kernel.outbox set due_at = clock_timestamp()")
                .executeUpdate());
    }

    @Test
    void a_mail_waits_while_the_server_is_down_and_goes_out_once_when_it_is_up() throws Exception {
        write("Your offer", "/gateways/application/offer?id=1");
        assertEquals(0, job().run(100));
        assertEquals("WAITING", state("state"));
        assertEquals("true", state("due_at > clock_timestamp() + interval '20 seconds'"));
        for (int i = 0; i < 20; i++) {
            due();
            job().run(100);
        }
        assertEquals("WAITING", state("state"), "a server that is down is never a reason to give up");
        up();
        assertEquals(0, job().run(100), "not yet due");
        due();
        assertEquals(1, job().run(100));
        due();
        assertEquals(0, job().run(100));
        assertEquals("SENT", state("state"));
        MimeMessage[] arrived = server.getReceivedMessages();
        assertEquals(1, arrived.length);
        assertEquals("Your offer", arrived[0].getSubject());
        assertTrue(
                arrived[0].getContent().toString().contains("https://ginnel.example/gateways/application/offer?id=1"));
        assertEquals("<" + state("id") + "@ginnel.example>", arrived[0].getMessageID());
        assertEquals("auto-generated", arrived[0].getHeader("Auto-Submitted", null));
    }

    @Test
    void a_refused_deed_sends_nothing() {
        assertThrows(
                IllegalStateException.class,
                () -> database.does(em -> {
                    Posting posting = new Posting();
                    posting.em = em;
                    posting.mail(person, "Your offer", "body", null);
                    throw new IllegalStateException("refused");
                }));
        assertEquals(0, steps().claim(10).size());
    }

    @Test
    void two_nodes_never_claim_the_same_mail() {
        for (int i = 0; i < 10; i++) {
            write("Mail " + i, null);
        }
        List<Mail> ours = steps().claim(6);
        List<Mail> theirs = steps().claim(6);
        assertEquals(6, ours.size());
        assertEquals(4, theirs.size());
        assertTrue(ours.stream().noneMatch(theirs::contains));
    }

    @Test
    void a_node_that_died_after_sending_leaves_the_mail_to_be_sent_again_under_the_same_id() throws Exception {
        write("Your offer", null);
        up();
        Sending dying = steps();
        assertEquals(1, dying.claim(1).size());
        assertEquals(0, job().run(100), "claimed by another");
        due();
        assertEquals(1, job().run(100));
        assertEquals("2", state("attempts"));
    }

    @Test
    void a_person_without_address_or_a_wrong_one_is_shown_as_refused() {
        up();
        write("Your offer", null);
        job(null, Map.of()).run(100);
        assertEquals("REFUSED", state("state"));
        assertEquals("NoAddress", state("fault"));
        database.does(em -> em.createNativeQuery("delete from kernel.outbox").executeUpdate());
        write("Your offer", null);
        job("not an address\r\nBcc: all@example.org", Map.of()).run(100);
        assertEquals("NobodyThere", state("fault"));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_mail_the_server_never_takes_is_refused_after_enough_patience() {
        write("Your offer", null);
        UUID mail = steps().claim(1).get(0).id();
        for (int i = 1; i < Sending.PATIENCE; i++) {
            steps().postponed(mail, "NotNow");
        }
        assertEquals("WAITING", state("state"));
        steps().postponed(mail, "NotNow");
        assertEquals("REFUSED", state("state"));
    }

    @Test
    void nothing_leaves_a_demonstration_and_without_a_server_everything_waits() {
        up();
        write("Your offer", null);
        assertEquals(0, job("amira@example.org", Map.of(Setting.DEMO, "true")).run(100));
        assertEquals(0, job("amira@example.org", Map.of(Setting.MAIL_HOST, "")).run(100));
        assertEquals("WAITING", state("state"));
        assertEquals("0", state("attempts"));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_title_cannot_add_headers() throws Exception {
        up();
        write("Your offer\r\nBcc: all@example.org\n\nhello \u202Eevil", null);
        job().run(100);
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertEquals("Your offer Bcc: all@example.org hello evil", arrived.getSubject());
        assertEquals(1, arrived.getAllRecipients().length);
        assertTrue(Posting.line("x".repeat(300)).length() <= 200);
    }

    @Test
    void a_link_leads_to_this_product_alone() {
        for (String path : new String[] {"https://evil.test/", "//evil.test/", "javascript:alert(1)"}) {
            assertThrows(RuntimeException.class, () -> write("Your offer", path));
        }
    }

    @Test
    void a_mail_is_seen_by_its_person_and_the_sender_alone() {
        write("Your offer", null);
        Function<Actor, Number> count = actor -> database.as(actor, em -> (Number)
                em.createNativeQuery("select count(*) from kernel.outbox").getSingleResult());
        assertEquals(1, count.apply(new Actor(person, "Amira", null, List.of())).intValue());
        assertEquals(
                0,
                count.apply(new Actor(UUID.randomUUID(), "Leon", null, List.of()))
                        .intValue());
        assertEquals(0, count.apply(Actor.NOBODY).intValue());
        assertEquals(1, count.apply(Actor.SYSTEM).intValue());
        assertFalse(database.as(
                        new Actor(person, "Amira", null, List.of()),
                        em -> em.createNativeQuery(
                                        "update kernel.outbox set state = 'SENT', ended_at = clock_timestamp()")
                                .executeUpdate())
                > 0);
    }
}
