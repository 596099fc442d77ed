package org.ginnel.employers.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.ginnel.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** From pledged to completed, on rows written by hand. */
class BoardFiguresDbTest {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final TestDatabase database = TestDatabase.of("employers");
    private final UUID board = UUID.randomUUID();
    private final UUID firm = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String gateway = "g" + board;

    @Test
    void each_step_counts_its_places() {
        database.sql(
                "insert into employers.hosting_interest values (gen_random_uuid(), 0, '" + firm + "', '" + gateway
                        + "', 2026, 'YES', 12, null, gen_random_uuid(), now())",
                "insert into employers.hosting_interest values (gen_random_uuid(), 0, '" + other + "', '" + gateway
                        + "', 2026, 'MAYBE', 5, null, gen_random_uuid(), now())");
        offer("SUBMITTED", 2, "2027-02-01");
        offer("VERIFIED", 3, "2027-02-01");
        UUID open = offer("PUBLISHED", 4, "2027-02-01");
        offer("PUBLISHED", 9, "2027-09-01");
        place(open, 1, "CONFIRMED");
        place(open, 2, "COMPLETED");
        place(open, 3, "ALLOCATED");
        database.does(em -> {
            BoardFigures figures = new BoardFigures_(em);
            assertEquals(12, figures.pledged(gateway, 2026));
            assertEquals(7, figures.verified(board, FROM, UNTIL));
            assertEquals(4, figures.published(board, FROM, UNTIL));
            assertEquals(2, figures.filled(board, FROM, UNTIL));
            assertEquals(1, figures.completed(board, FROM, UNTIL));
        });
    }

    @Test
    void what_waits_for_whom() {
        offer("SUBMITTED", 2, "2027-02-01");
        offer("VERIFIED", 3, "2027-02-01");
        offer("CHANGES_REQUESTED", 1, "2027-02-01");
        UUID open = offer("PUBLISHED", 4, "2027-02-01");
        place(open, 1, "ALLOCATED");
        database.sql("insert into employers.site_check values (gen_random_uuid(), 0, '" + firm + "', '" + firm
                + "', 'LIABILITY', '2026-11-01', '2027-01-01', gen_random_uuid(), '" + other + "')");
        database.does(em -> {
            BoardFigures figures = new BoardFigures_(em);
            assertEquals(1, figures.toVerify(board, other, TODAY).size());
            assertEquals(0, figures.toVerify(board, firm, TODAY).size());
            assertEquals(1, figures.toPublish(board, TODAY).size());
            assertEquals(1, figures.toChange(firm, TODAY).size());
            assertEquals(
                    0,
                    figures.toAskAgain(firm, TODAY, LocalDate.of(2026, 10, 31)).size());
            assertEquals(
                    1,
                    figures.toAskAgain(firm, TODAY, LocalDate.of(2026, 11, 1)).size());
            assertEquals(1, figures.toConfirm(firm).get(0).places());
            assertEquals(2, figures.uncovered(firm).size());
            assertEquals(
                    0,
                    figures.again(firm, TODAY.minusYears(1), TODAY.minusDays(1)).size());
        });
    }

    private UUID offer(String stage, int places, String first) {
        UUID id = UUID.randomUUID();
        boolean seen = stage.equals("VERIFIED") || stage.equals("PUBLISHED");
        boolean open = stage.equals("PUBLISHED");
        database.sql(
                "insert into employers.placement_offer (id, version, gateway, board, employer, site, title, summary,"
                        + " kind, first_day, last_day, days, days_a_week, hours_a_day, remote_percent, minimum_age, supervisor,"
                        + " access, named, places, stage, text_review, written_by, written_on, on_behalf, verified_by, verified_for,"
                        + " verified_on, open_to_all_from, still_true_on) values ('" + id + "', 0, '" + gateway + "', '"
                        + board
                        + "', '" + firm + "', '" + firm + "', 'Tester', '', 'T_LEVEL', '" + first + "', date '" + first
                        + "' + 63, 45, 5, 7, 0, 16, 'Sam', '', true, " + places + ", '" + stage + "', 'PLAIN', '" + firm
                        + "', '2026-11-01', false, "
                        + (seen ? "'" + other + "', '" + other + "', '2026-11-01'" : "null, null, null")
                        + ", " + (open ? "'2026-11-01', '2026-11-01'" : "null, null") + ")");
        return id;
    }

    private void place(UUID offer, int number, String stage) {
        database.sql("insert into employers.placement_place values (gen_random_uuid(), 0, '" + offer + "', " + number
                + ", '" + stage + "', '" + other + "', null)");
    }
}
