package org.ginnel.gateways.handin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.ginnel.gateways.FileTray;
import org.ginnel.gateways.ProviderFileId;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrayDbTest {
    private static final byte[] ROWS = "reference,subject,grade\nGM-1,Mathematics,5\n".getBytes(UTF_8);

    private final TestDatabase database = TestDatabase.of("register", "gateways");
    private final UUID person = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();
    private final String login = person + "@example.org";

    @BeforeEach
    void given_an_admissions_officer() {
        database.sql(
                "insert into kernel.account (person, login, name) values ('" + person + "', '" + login + "', 'Priya')",
                "insert into register.person (id, name) values ('" + person + "', 'Priya')");
    }

    @Test
    void a_file_waits_for_the_product_under_the_hat_of_the_officer_it_was_left_for() throws SQLException {
        seat("ADMISSIONS_OFFICER", "null");
        ProviderFileId left = leave(" " + login.toUpperCase(java.util.Locale.ROOT), ROWS);
        database.does(em -> {
            ProviderFile file = new ProviderFiles_(em).get(left);
            assertEquals(FileState.WAITING, file.row().state());
            assertEquals(provider, file.officer().scope());
            assertEquals(person, file.officer().person());
            assertEquals(
                    new String(ROWS, UTF_8),
                    new String(new ProviderFiles_(em).content(left).orElseThrow(), UTF_8));
            em.createNativeQuery("delete from gateways.provider_file where id = :id")
                    .setParameter("id", left.value())
                    .executeUpdate();
        });
    }

    @Test
    void what_became_of_it_is_said_once_it_is_over() throws SQLException {
        seat("ADMISSIONS_OFFICER", "null");
        ProviderFileId left = leave(login, ROWS);
        try (Connection connection = database.owner().getConnection()) {
            assertTrue(FileTray.open().report(connection, left).isEmpty());
            database.does(em -> em.createNativeQuery("update gateways.provider_file set state = 'REFUSED', refusal ="
                            + " 'No.', finished_at = now() where id = :id")
                    .setParameter("id", left.value())
                    .executeUpdate());
            assertEquals(
                    "No.",
                    FileTray.open().report(connection, left).orElseThrow().refusal());
            assertTrue(FileTray.open()
                    .report(connection, new ProviderFileId(UUID.randomUUID()))
                    .isEmpty());
        }
    }

    @Test
    void nobody_is_asked_to_decide_who_does_not_decide_today() {
        refused(HandinObstacle.NO_OFFICER, login, ROWS);
        seat("CAREERS_LEAD", "null");
        refused(HandinObstacle.NO_OFFICER, login, ROWS);
        seat("ADMISSIONS_OFFICER", "current_date");
        refused(HandinObstacle.NO_OFFICER, login, ROWS);
    }

    @Test
    void a_file_without_content_or_above_four_megabytes_is_not_kept() {
        seat("ADMISSIONS_OFFICER", "null");
        refused(HandinObstacle.NO_FILE, login, new byte[0]);
        refused(HandinObstacle.TOO_LARGE, login, new byte[4 * 1024 * 1024 + 1]);
    }

    private void refused(Reason why, String officer, byte[] content) {
        String count = "select count(*) from gateways.provider_file";
        Object before = asked(count);
        Refusal refusal = assertThrows(Refusal.class, () -> leave(officer, content));
        assertEquals(why, refusal.obstacles().get(0).reason());
        assertEquals(before, asked(count));
    }

    private Object asked(String sql) {
        return database.run(em -> em.createNativeQuery(sql).getSingleResult());
    }

    private ProviderFileId leave(String officer, byte[] content) throws SQLException {
        try (Connection connection = database.owner().getConnection()) {
            return FileTray.open().leaveResults(connection, officer, "results.csv", content);
        }
    }

    private void seat(String role, String until) {
        database.sql("insert into register.seat (id, person, role, scope, title, since, until) values ('"
                + UUID.randomUUID() + "', '" + person + "', '" + role + "', '" + provider
                + "', 'Officer', current_date - 10, " + until + ")");
    }
}
