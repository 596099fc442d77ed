package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What reads mail before people do, and what reads a page ahead, fetches every link there is: of every mail, signed in
 * or not, and of every page an applicant sees. Not a row changes, but for the note that somebody looked.
 */
@Journey
class MailScannerIT {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Set<String> ONLY_ONCE = Set.of("/look", "/jakarta.faces.resource");
    private static final int MOST_PAGES = 150;
    private static final int OF_ONE_VIEW = 4;

    /** Tables of the young people's module and of its neighbours, and the commands that forms carried out. */
    private static final String TABLES = "select string_agg(format('select %L || '' '' || count(*) || '' '' ||"
            + " md5(coalesce(string_agg(md5(t::text), '''' order by md5(t::text)), '''')) as line from %I.%I t',"
            + " schemaname || '.' || tablename, schemaname, tablename), ' union all ')"
            + " from pg_tables where schemaname in ('gateways', 'employers', 'governance')"
            + " and tablename <> 'flyway_schema_history'"
            + " or schemaname = 'kernel' and tablename in ('command', 'command_answer', 'invitation', 'kept_words')";

    private final Product product;

    MailScannerIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void the_timers_rest() {
        product.sql("update kernel.job_lease set due_at = due_at + interval '2 hours'");
    }

    @AfterEach
    void the_timers_go_on() {
        product.sql("update kernel.job_lease set due_at = due_at - interval '2 hours'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Amira", "Leon", "Priya", "Noor", "Hana"})
    void fetching_every_link_of_every_mail_twice_changes_nothing(String reader) {
        Wire wire = reader.isEmpty() ? new Wire(product) : WireForm.signedIn(product, reader);
        List<String> paths = List.of(
                product.value("select string_agg(distinct path, ' ') from kernel.outbox" + " where path like '/%'")
                        .split(" "));
        String state = state();
        String done = done();
        for (int i = 0; i < 2; i++) {
            for (String path : paths) {
                Wire.Answer answer = wire.get(path);
                assertTrue(answer.status() < 500, path + " is answered " + answer.status());
            }
        }
        assertEquals(state, state(), "rows changed by looking at " + paths);
        assertEquals(done, done(), "deeds done by looking at " + paths);
    }

    @Test
    void fetching_every_link_of_every_page_an_applicant_sees_changes_nothing() {
        ApplyingStory story = new ApplyingStory(product);
        story.nobodyApplied();
        new ProviderStory(product).form("amira", "ardwick", "SCAN-1", "OFFER");
        new ProviderStory(product).form("leon", "irwell", "SCAN-2", "INTERVIEWING");
        for (String applicant : List.of("Amira", "Leon")) {
            Wire wire = WireForm.signedIn(product, applicant);
            String state = state();
            String done = done();
            int pages = everyPage(wire);
            assertTrue(pages > 40, applicant + " saw only " + pages);
            assertEquals(state, state(), applicant + " only looked, and rows changed");
            assertEquals(done, done(), applicant + " only looked, and something was done");
        }
        story.nobodyApplied();
    }

    /** Links of links as well, a few of each view. */
    private static int everyPage(Wire wire) {
        Set<String> met = new LinkedHashSet<>(List.of("/home"));
        Deque<String> ahead = new ArrayDeque<>(met);
        java.util.Map<String, Integer> views = new java.util.HashMap<>();
        int pages = 0;
        while (!ahead.isEmpty() && pages < MOST_PAGES) {
            String path = ahead.poll();
            if (views.merge(path.replaceFirst("\\?.*", ""), 1, Integer::sum) > OF_ONE_VIEW) {
                continue;
            }
            Wire.Answer answer = wire.get(path);
            pages++;
            assertTrue(answer.status() < 500, path + " is answered " + answer.status());
            if (answer.isPage()) {
                links(answer.body()).filter(met::add).forEach(ahead::add);
            }
        }
        return pages;
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(path -> ONLY_ONCE.stream().noneMatch(path::startsWith));
    }

    private String state() {
        return product.value(
                "select string_agg(line, E'\\n' order by line) from (" + product.value(TABLES) + ") as every");
    }

    private String done() {
        return product.value("select count(*) from kernel.journal where what not like 'seen:%'");
    }
}
