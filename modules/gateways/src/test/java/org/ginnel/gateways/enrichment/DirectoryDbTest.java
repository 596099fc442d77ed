package org.ginnel.gateways.enrichment;

import static org.ginnel.gateways.enrichment.ServiceExamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ginnel.gateways.enrichment.ServiceList.Counts;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.register.Postcodes.Point;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryDbTest {
    private static final Point HERE = new Point("M12 6HG", 53.47398, -2.22264, true);
    private final TestDatabase database = TestDatabase.of("gateways");
    private final List<DomainEvent> told = new ArrayList<>();

    @BeforeEach
    void an_empty_directory() {
        database.sql("delete from gateways.support_service", "delete from gateways.service_list");
        told.clear();
    }

    @Test
    void a_dry_run_counts_and_changes_nothing_the_real_one_adds_and_the_second_changes_nothing() {
        String file = file(codeClub(), codeClub());
        assertEquals(new Counts(2, 0, 0, 0), intake(file, false));
        assertEquals("0", database.value("select count(*) from gateways.support_service"));
        assertEquals(new Counts(2, 0, 0, 0), intake(file, true));
        assertEquals(2, told.size());
        String before = database.value("select string_agg(s::text, '' order by id) from gateways.support_service s");
        assertEquals(new Counts(0, 0, 2, 0), intake(file, true));
        assertEquals(2, told.size());
        assertEquals(
                before, database.value("select string_agg(s::text, '' order by id) from gateways.support_service s"));
    }

    @Test
    void other_words_change_one_and_what_was_retired_is_left_out() {
        UUID one = Ids.next();
        UUID two = Ids.next();
        intake(file(codeClub(one, "One."), codeClub(two, "Two.")), true);
        database.sql("update gateways.support_service set stage = 'RETIRED' where id = '" + two + "'");
        assertEquals(new Counts(0, 1, 0, 1), intake(file(codeClub(one, "Other."), codeClub(two, "Other.")), true));
        assertEquals(
                "Other.", database.value("select description from gateways.support_service where id = '" + one + "'"));
        assertEquals("1", database.value("select count(*) from gateways.support_venue where service = '" + one + "'"));
    }

    @Test
    void a_service_is_read_back_word_for_word() {
        DescribeService said = codeClub();
        intake(file(said), true);
        assertEquals(
                said,
                database.run(
                        em -> new SupportServices_(em).get(said.id()).entry().said()));
    }

    @Test
    void only_what_is_live_or_stale_is_found_the_nearest_first_and_by_topic_age_price_and_words() {
        DescribeService near = service(Ids.next(), "Code club", "", TODAY, "0", 53.474, -2.223);
        DescribeService far = service(Ids.next(), "Code evening", "", TODAY, "3.50", 53.5, -2.5);
        DescribeService hidden = service(Ids.next(), "Code secret", "", TODAY, "0", 53.474, -2.223);
        intake(file(far, near, hidden), true);
        database.sql("update gateways.support_service set stage = 'LIVE' where name <> 'Code secret'");
        assertEquals(List.of("Code club", "Code evening"), names(null, null, null, false, HERE, null));
        assertEquals(List.of("Code club"), names(null, null, null, false, HERE, 2));
        assertEquals(List.of("Code club"), names(null, null, null, true, null, null));
        assertEquals(List.of("Code evening"), names("cod eve", null, null, false, null, null));
        assertEquals(2, names(null, "digital", 16, false, null, null).size());
        assertEquals(List.of(), names(null, "digital", 20, false, null, null));
        assertEquals(List.of(), names(null, "money", null, false, null, null));
        assertEquals(
                List.of(),
                names("' | ! & :*", null, null, true, HERE, 0).stream().skip(2).toList());
        assertEquals(Map.of("digital", 2L), database.run(em -> new SupportServices_(em).byTopic()));
    }

    @Test
    void the_timer_finds_what_nobody_made_sure_of() {
        DescribeService old = service(Ids.next(), "Old", "", FRESH.minusDays(1), "0", 53.4, -2.2);
        DescribeService fresh = service(Ids.next(), "Fresh", "", FRESH, "0", 53.4, -2.2);
        intake(file(old, fresh), true);
        database.sql("update gateways.support_service set stage = 'LIVE'");
        assertEquals(
                List.of(old.id()),
                database.run(em -> new SupportServices_(em).notAssuredSince(ServiceStage.LIVE, FRESH, Page.first(10))));
        assertTrue(
                database.run(em -> new SupportServices_(em).notAssuredSince(ServiceStage.STALE, FRESH, Page.first(10)))
                        .isEmpty());
        assertEquals(
                2,
                database.run(em -> new SupportServices_(em).waiting(ServiceStage.LIVE, Page.first(10)))
                        .size());
        assertEquals(
                1,
                database.run(em -> new SupportServices_(em).in(ServiceStage.PUBLIC, Page.page(1, 1)))
                        .size());
    }

    @Test
    void a_file_is_kept_and_taken_in_once() {
        UUID id = Ids.next();
        database.does(em -> new ServiceLists_(em).add(new ServiceList(id, "Here", "[]", NOW)));
        database.does(em -> new ServiceLists_(em).get(id).applied(new Counts(1, 2, 3, 4), NOW));
        database.does(em -> {
            ServiceList list = new ServiceLists_(em).latest(Page.first(1)).get(0);
            assertEquals(10, list.row().counts().read());
            SupportServiceTest.refused(
                    EnrichmentObstacle.ALREADY_APPLIED, () -> list.applied(new Counts(0, 0, 0, 0), NOW));
        });
        assertFalse(database.value("select sent_at from gateways.service_list").isEmpty());
    }

    private List<String> names(String words, String topic, Integer age, boolean free, Point near, Integer miles) {
        DirectorySearch wanted = new DirectorySearch(words, topic, age, free, near, miles, 0);
        List<String> found = database.run(em -> new SupportServices_(em)
                .search(wanted).stream().map(SupportServices.Found::name).toList());
        long all = database.run(em -> new SupportServices_(em).count(wanted));
        assertEquals(found.size(), all);
        return found;
    }

    private Counts intake(String file, boolean forGood) {
        return database.run(em -> new Intake(new SupportServices_(em), List.of(DIGITAL), told::add, NOW, false)
                .of(ServiceFile.read(file), "Example list", forGood)
                .counts());
    }

    private static String file(DescribeService... services) {
        var array = Json.createArrayBuilder();
        for (DescribeService said : services) {
            array.add(OrukJson.service(draft(said).entry()));
        }
        return array.build().toString();
    }
}
