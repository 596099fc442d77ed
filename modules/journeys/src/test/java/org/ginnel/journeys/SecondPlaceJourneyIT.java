package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The same product runs another place by its data alone: its own boroughs, gateways, boards and people, and not a word
 * of the first place. A second product of this class's own, beside the shared one.
 */
@Tag("journey")
@Timeout(900)
class SecondPlaceJourneyIT {
    private static final PlaceWords HERE = PlaceWords.of("tarnshire");
    private static final PlaceWords ELSEWHERE = PlaceWords.of("greater-manchester");
    private static Product product;
    private static Visitors visitors;

    @BeforeAll
    static void the_second_place_starts() {
        product = Product.of("tarnshire");
        visitors = new Visitors(product);
    }

    @AfterAll
    static void the_second_place_stops() {
        visitors.close();
        product.close();
    }

    @AfterEach
    void everybody_leaves() {
        visitors.leave(null);
    }

    @Test
    void it_has_its_own_boroughs_gateways_boards_and_people() {
        Visitor anybody = visitors.phone().withoutScript().somebody();
        anybody.opens("/register/place/show");
        HERE.boroughs().forEach(anybody::sees);
        anybody.looksRight("second-place");
        anybody.opens("/gateways/explore/list");
        assertEquals(5, HERE.gateways().size());
        HERE.gateways().forEach(anybody::sees);
        anybody.looksRight("second-explore");
        anybody.opens("/sign-in");
        HERE.people().forEach(anybody::sees);
        assertEquals(Integer.toString(HERE.boards().size()), product.value("select count(*) from governance.board"));
        Visitor clerk = visitors.desktop().withoutScript().signedInAs("silas");
        clerk.opens("/governance/board/list");
        HERE.boards().forEach(clerk::sees);
    }

    @Test
    void an_application_is_started_in_it() {
        Visitor isolde = visitors.phone().withoutScript().signedInAs("isolde");
        isolde.opens("/gateways/course/list?kind=T_LEVEL");
        isolde.page().locator("main a[href*='/gateways/course/show']").first().click();
        isolde.page().locator("main a[href*='/gateways/application/start']").click();
        isolde.page().locator("#add").click();
        isolde.page().waitForURL("**/gateways/application/tasks");
        assertEquals(
                5,
                isolde.page().locator("main a[href^='/gateways/application/']").count(),
                "parts to fill in");
        isolde.looksRight("second-tasks");
    }

    @Test
    void its_meetings_are_listed_and_its_published_agenda_is_read_by_anybody() {
        Visitor anybody = visitors.phone().withoutScript().somebody();
        anybody.opens("/governance/meeting/list").sees(HERE.boards().get(0)).looksRight("second-meetings");
        anybody.page()
                .locator("main a[href*='/governance/meeting/agenda']")
                .first()
                .click();
        assertEquals(
                1,
                anybody.page()
                        .getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1))
                        .count());
        anybody.looksRight("second-agenda");
    }

    @Test
    void nothing_that_anybody_reads_has_a_word_of_another_place() {
        Visitor anybody = visitors.phone().withoutScript().somebody();
        Walk walk = new Walk(product, anybody.page().request());
        walk.from("/", 4);
        assertTrue(walk.seen().size() > 15, walk.seen().toString());
        assertEquals(Set.of(), foreign(walk));
    }

    @Test
    void nothing_that_its_people_read_has_a_word_of_another_place() {
        Set<String> found = new TreeSet<>();
        for (String person : HERE.people()) {
            Visitor visitor = visitors.phone().withoutScript().signedInAs(person.replaceFirst(" .*", ""));
            Walk walk = new Walk(product, visitor.page().request());
            walk.from("/home", 2);
            assertTrue(walk.seen().size() > 2, person + " " + walk.seen());
            foreign(walk).forEach(line -> found.add(person + ": " + line));
            visitors.leave(null);
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void a_second_start_on_the_same_data_adds_nothing() {
        String before = counts();
        assertTrue(before.contains("gateways.offering ") && !before.contains("register.person_private 0"), before);
        visitors.close();
        product = product.again();
        visitors = new Visitors(product);
        assertEquals(before, counts());
        visitors.phone()
                .withoutScript()
                .somebody()
                .opens("/governance/meeting/list")
                .sees(HERE.boards().get(0));
    }

    private static Set<String> foreign(Walk walk) {
        Set<String> found = new TreeSet<>();
        walk.pages().forEach((path, html) -> {
            List<String> words = ELSEWHERE.in(html);
            if (!words.isEmpty()) {
                found.add(path + " " + words);
            }
        });
        return found;
    }

    /** How many rows each table has that the demonstration fills. */
    private static String counts() {
        return product.value("select string_agg(line, E'\\n' order by line) from (select table_schema || '.' ||"
                + " table_name || ' ' || case when set_config('app.role', 'SYSTEM', false) = 'SYSTEM' then"
                + " (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', table_schema,"
                + " table_name), false, true, '')))[1]::text end as line from information_schema.tables"
                + " where table_type = 'BASE TABLE' and (table_schema in ('register', 'governance', 'employers',"
                + " 'gateways') or table_schema || '.' || table_name = 'kernel.account')) as counted");
    }
}
