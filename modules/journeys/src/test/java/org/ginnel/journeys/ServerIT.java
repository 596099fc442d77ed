package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.NotAllowed;
import org.ginnel.kernel.Seat;
import org.ginnel.kernel.signin.Inviting;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The production WAR inside the real server: injection, transactions and interceptors as they will run. */
@ExtendWith({PreparedServer.class, ArquillianExtension.class})
class ServerIT {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Inviting inviting;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive production() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Product.root().resolve("modules/app/target/ginnel.war").toFile())
                .addClasses(ServerIT.class, SomethingHappened.class, PreparedServer.class);
    }

    @Test
    void the_persistence_unit_knows_the_entities_of_every_module_and_asks_as_the_application_role() {
        assertEquals("ginnel_app", em.createNativeQuery("select current_user").getSingleResult());
        List<String> schemas = em.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getPackageName().split("\\.")[2])
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("employers", "gateways", "governance", "register"), schemas);
    }

    @Test
    void a_deed_refuses_a_role_it_is_not_for() {
        AtomicReference<UUID> person = new AtomicReference<>(UUID.randomUUID());
        assertThrows(
                NotAllowed.class,
                () -> acting.as(wearing("YOUNG_PERSON"), () -> {
                    inviting.invite(person.get(), "Somebody", "somebody@example.org", "subject", "body");
                }));
        assertEquals(0L, count("select count(*) from kernel.invitation where login = 'somebody@example.org'"));
    }

    @Test
    void a_deed_lets_its_role_pass_and_writes_the_journal_with_the_row() {
        UUID person = UUID.randomUUID();
        acting.as(wearing(AllowedTo.ADMINISTRATOR), () -> {
            inviting.invite(person, "Another", "another@example.org", "subject", "body");
        });
        assertEquals(1L, count("select count(*) from kernel.invitation where login = 'another@example.org'"));
        assertEquals(1L, count("select count(*) from kernel.journal where subject = '" + person + "'"));
    }

    @Test
    void a_journal_row_goes_with_the_transaction_it_was_written_in() throws Exception {
        UUID subject = UUID.randomUUID();
        transaction.begin();
        acting.as(Actor.SYSTEM, () -> journal.record(new SomethingHappened(subject)));
        assertEquals(1L, count("select count(*) from kernel.journal where subject = '" + subject + "'"));
        transaction.rollback();
        assertEquals(0L, count("select count(*) from kernel.journal where subject = '" + subject + "'"));
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static Actor wearing(String role) {
        Seat seat = new Seat(UUID.randomUUID(), role, UUID.randomUUID(), role);
        return new Actor(UUID.randomUUID(), "Somebody", seat, List.of(seat));
    }
}
