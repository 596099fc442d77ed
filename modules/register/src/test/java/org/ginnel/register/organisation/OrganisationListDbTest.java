package org.ginnel.register.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.TestDatabase;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationListDbTest {
    private final TestDatabase database = TestDatabase.of("register");
    private final String mark = "zz" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void five_organisations_two_of_one_name() {
        for (String name : List.of(" Alder", " birch", " Birch", " Cedar_x", " =HYPERLINK(1)")) {
            add(mark + name, name.equals(" Cedar_x") ? Kind.COLLEGE : Kind.EMPLOYER);
        }
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_lead_back() {
        List<OrganisationRow> all = page(filter(null, mark, null, null), 50);
        assertEquals(5, all.size());
        List<OrganisationRow> walked = new ArrayList<>();
        UUID after = null;
        for (int n = 0; n < 3; n++) {
            List<OrganisationRow> page = page(filter(null, mark, after, null), 2);
            walked.addAll(page.subList(0, Math.min(2, page.size())));
            after = walked.get(walked.size() - 1).id();
        }
        assertEquals(all, walked);
        List<OrganisationRow> back = page(filter(null, mark, null, all.get(3).id()), 2);
        assertEquals(all.subList(0, 3), back);
    }

    @Test
    void a_name_is_found_by_its_beginning_in_any_case_and_marks_mean_themselves() {
        assertEquals(
                2,
                page(filter(null, mark.toUpperCase() + " BIRCH", null, null), 50)
                        .size());
        assertEquals(1, page(filter(null, mark + " Cedar_", null, null), 50).size());
        assertEquals(0, page(filter(null, mark + " A%r", null, null), 50).size());
        assertEquals(0, page(filter(null, mark + "\\", null, null), 50).size());
    }

    @Test
    void a_kind_narrows_the_list() {
        assertEquals(1, page(filter(Kind.COLLEGE, mark, null, null), 50).size());
        assertEquals(
                0,
                page(new OrganisationFilter(null, "nowhere", mark, null, null), 50)
                        .size());
    }

    @Test
    void the_file_runs_nothing_in_a_spreadsheet() {
        StringBuilder text = new StringBuilder();
        add("=cmd|' /C calc'!A0 " + mark, Kind.OTHER);
        database.does(em -> {
            Looking looking = new Looking();
            looking.em = em;
            looking.export(filter(null, "=cmd", null, null), new Csv(text));
        });
        assertTrue(text.toString().contains("\"'=cmd|"), text.toString());
        assertTrue(text.toString().startsWith("id,kind,name"), text.toString());
    }

    @Test
    void what_came_before_and_after_and_the_group_is_told_with_its_source() {
        UUID old = add(mark + " old", Kind.SCHOOL);
        UUID now = add(mark + " now", Kind.SCHOOL);
        UUID trust = add(mark + " trust", Kind.TRUST);
        database.sql(
                "insert into register.organisation_succession values ('" + old + "', '" + now
                        + "', '2020-09-01', 'Successor', 'list', '2025-04-22')",
                "insert into register.organisation_group values ('" + now + "', '" + trust
                        + "', '[2020-09-01,)', 'groups', '2022-03-01')");
        List<OrganisationList.Tie> ties = database.run(em -> ((OrganisationList) () -> em).tiesOf(now));
        assertEquals(
                List.of(OrganisationList.Sort.PARENT, OrganisationList.Sort.PREDECESSOR),
                ties.stream().map(OrganisationList.Tie::sort).toList());
        assertEquals(LocalDate.of(2020, 9, 1), ties.get(0).since());
        assertEquals("list", ties.get(1).source());
        assertEquals(
                OrganisationList.Sort.SUCCESSOR,
                database.run(em -> ((OrganisationList) () -> em).tiesOf(old))
                        .get(0)
                        .sort());
    }

    private List<OrganisationRow> page(OrganisationFilter filter, int most) {
        return database.run(em -> ((OrganisationList) () -> em).page(filter, most));
    }

    private static OrganisationFilter filter(Kind kind, String name, UUID after, UUID before) {
        return new OrganisationFilter(kind, "", name, after, before);
    }

    private UUID add(String name, Kind kind) {
        RegisterOrganisation command = new RegisterOrganisation(
                new OrganisationId(UUID.randomUUID()), kind, name, null, true, "test", List.of());
        database.does(em ->
                new Organisations_(em).add(new Organisation(command, LocalDate.of(2026, 11, 21)), List.of()));
        return command.id().value();
    }
}
