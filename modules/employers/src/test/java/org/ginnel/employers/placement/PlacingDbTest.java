package org.ginnel.employers.placement;

import static org.ginnel.employers.placement.PlacementExamples.*;
import static org.ginnel.employers.placement.PlacementObstacle.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ginnel.employers.PlacementOfferId;
import org.ginnel.employers.PlacementOfferLogged;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Reason;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.view.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm writes its offer down: everything in the way is said at once, and nobody writes over somebody else unseen. */
class PlacingDbTest {
    private final PlacingDesk desk = new PlacingDesk();

    @BeforeEach
    void empty() {
        desk.database.sql("truncate employers.placement_claim, employers.placement_place, employers.placement_offer");
    }

    @Test
    void an_offer_is_logged_with_its_last_day_and_its_places() {
        PlacementOfferId id = desk.does(placing -> placing.log(wish()));
        assertEquals(
                List.of(PlacementOfferLogged.class),
                desk.told.stream().map(Object::getClass).toList());
        assertEquals("2027-04-02", column("last_day", id));
        assertEquals("3", desk.database.value("select count(*) from employers.placement_place"));
    }

    @Test
    void a_missing_title_too_few_days_and_everything_else_are_said_at_once() {
        LogPlacement wrong =
                new LogPlacement("another-gateway", KESTREL, UUID.randomUUID(), terms(" ", TODAY, 44, 5, "8.5", 0));
        Set<Reason> all = Set.of(
                NO_TITLE,
                NO_PLACES,
                NOT_YOUR_BOARD,
                NOT_YOUR_SITE,
                FIRST_DAY_NOT_AHEAD,
                TOO_FEW_DAYS,
                DAY_TOO_LONG,
                WEEK_TOO_LONG);
        assertEquals(all, refused(placing -> placing.log(wrong)));
        assertEquals("0", desk.database.value("select count(*) from employers.placement_offer"));
        assertEquals(List.of(), desk.told);
    }

    @Test
    void an_offer_without_a_first_day_hears_that_with_the_rest() {
        LogPlacement wrong = wish(terms("Tester", FEBRUARY, 44, 5, "7", 1).at(null, null));
        assertEquals(Set.of(NO_FIRST_DAY, TOO_FEW_DAYS, TOO_FEW_HOURS), refused(placing -> placing.log(wrong)));
        assertEquals(Set.of(NO_FIRST_DAY), refused(placing -> placing.keep(wrong)));
    }

    @Test
    void a_draft_needs_only_what_a_draft_needs() {
        LogPlacement thin = wish(terms(" ", FEBRUARY, 10, 5, "7", 0));
        assertEquals(Set.of(NO_TITLE, NO_PLACES), refused(placing -> placing.keep(thin)));
        PlacementOfferId id = desk.does(placing -> placing.keep(wish(terms("Tester", FEBRUARY, 10, 5, "7", 1))));
        assertEquals("DRAFT", column("stage", id));
    }

    @Test
    void a_change_hears_everything_at_once_too() {
        PlacementOfferId id = desk.does(placing -> placing.log(wish()));
        int read = Integer.parseInt(column("version", id));
        LogPlacement wrong = wish(terms(" ", FEBRUARY, 44, 5, "7", 201));
        assertEquals(
                Set.of(NO_TITLE, TOO_MANY_PLACES, TOO_FEW_DAYS, TOO_FEW_HOURS),
                refused(placing -> placing.change(id, read, wrong)));
        assertEquals("Test engineer", column("title", id));
    }

    @Test
    void who_read_an_older_version_is_refused_as_stale_and_the_first_words_stand() {
        PlacementOfferId id = desk.does(placing -> placing.log(wish()));
        int read = Integer.parseInt(column("version", id));
        desk.does(placing -> placing.change(id, read, titled("From the first tab")));
        Refusal refusal = assertThrows(
                Refusal.class, () -> desk.does(placing -> placing.change(id, read, titled("From the second"))));
        assertEquals(List.of(CHANGED_MEANWHILE), reasons(refusal));
        assertTrue(CHANGED_MEANWHILE.stale());
        assertEquals(
                EnumSet.of(CHANGED_MEANWHILE),
                EnumSet.copyOf(EnumSet.allOf(PlacementObstacle.class).stream()
                        .filter(Reason::stale)
                        .toList()));
        assertEquals("From the first tab", column("title", id));
    }

    @Test
    void two_who_write_in_the_same_moment_do_not_write_over_each_other() {
        PlacementOfferId id = desk.does(placing -> placing.log(wish()));
        int read = Integer.parseInt(column("version", id));
        RuntimeException second = assertThrows(
                RuntimeException.class,
                () -> desk.does(placing -> {
                    placing.reach.own(id);
                    desk.does(other -> other.change(id, read, titled("First")));
                    return placing.change(id, read, titled("Second"));
                }));
        assertTrue(
                second instanceof OptimisticLockException
                        || second instanceof RollbackException && second.getCause() instanceof OptimisticLockException,
                second.toString());
        assertEquals("First", column("title", id));
    }

    @Test
    void the_secretariat_changes_an_offer_with_the_firms_own_sites_to_choose_from() {
        PlacementOfferId id = desk.does(placing -> placing.log(wish()));
        Placing.Offering offering = desk.secretary(placing -> placing.offering(id, null));
        assertEquals(KESTREL, offering.firm());
        assertEquals(
                List.of(QUAYSIDE), offering.sites().stream().map(Choice::value).toList());
    }

    @Test
    void what_differs_is_shown_as_mine_and_theirs() {
        List<Difference> differences = Difference.between(titled("Mine"), titled("Theirs"), UUID::toString);
        assertEquals(List.of(new Difference("title", "Mine", "Theirs")), differences);
        LogPlacement elsewhere = new LogPlacement(PlacingDesk.GATEWAY, KESTREL, PLACE, terms());
        assertEquals(
                List.of(new Difference("site", QUAYSIDE.toString(), PLACE.toString())),
                Difference.between(wish(), elsewhere, UUID::toString));
    }

    @Test
    void a_form_that_changes_an_offer_knows_its_version_and_its_writer() {
        PlacementOfferId id = desk.does(placing -> placing.log(wish()));
        Placing.Beginning now = desk.does(placing -> placing.beginning(id, null, KESTREL.value()))
                .orElseThrow();
        assertEquals(Integer.parseInt(column("version", id)), now.version());
        assertEquals("Marek Dunmore", now.by());
        assertEquals(TODAY, now.on());
        assertEquals("Test engineer", now.wish().terms().title());
    }

    private static LogPlacement titled(String title) {
        return wish(terms(title, FEBRUARY, 45, 5, "7", 3));
    }

    private String column(String name, PlacementOfferId id) {
        return desk.database.value("select " + name + " from employers.placement_offer where id = '" + id + "'");
    }

    private Set<Reason> refused(java.util.function.Function<Placing, ?> deed) {
        return Set.copyOf(reasons(assertThrows(Refusal.class, () -> desk.does(deed))));
    }

    private static List<Reason> reasons(Refusal refusal) {
        return refusal.obstacles().stream().map(Obstacle::reason).collect(Collectors.toList());
    }
}
