package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.register.Role;
import org.junit.jupiter.api.Test;

/**
 * The matrix of pages, {@code docs/pages.csv}: one row a page, a form or a file of the gateways, who may and which row of
 * the domain document's matrix says so. That the product keeps to it is the journeys' business; that nothing is missing
 * from it is ours.
 */
class PagesTest {
    private static final String VIEWS = "/META-INF/resources/gateways/";
    private static final Pattern FORM = Pattern.compile("<g:form id=\"([^\"]+)\"");
    private static final Pattern ANY_FORM = Pattern.compile("<(?:g|h):form\\b");
    private static final Pattern FILE = Pattern.compile("@WebServlet\\(\"/([^\"*]+)\\*?\"\\)");

    /** Whom at most a row of section b3 lets in. Who only gets a copy, a ticket or a log has no page here at all. */
    private static final Map<String, Set<String>> B3 = Map.of(
            "Edit form", Set.of(Role.YOUNG_PERSON),
            "Submit / accept / decline", Set.of(Role.YOUNG_PERSON),
            "See rank order", Set.of(Role.YOUNG_PERSON),
            "See choices of a pupil",
                    Set.of(
                            Role.YOUNG_PERSON,
                            Role.CAREERS_LEAD,
                            Role.ADMISSIONS_OFFICER,
                            Role.SECRETARY,
                            Role.SEND_OFFICER),
            "See SEND / care detail",
                    Set.of(Role.YOUNG_PERSON, Role.CAREERS_LEAD, Role.ADMISSIONS_OFFICER, Role.SEND_OFFICER));

    private static final String NOT_SPOKEN_OF = "-";

    private final List<String[]> rows = Arrays.stream(
                    Project.text(Project.ROOT.resolve("docs/pages.csv")).split("\n"))
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();

    @Test
    void every_page_form_and_file_has_a_row_and_every_row_one_of_them() {
        Set<String> written =
                rows.stream().map(row -> row[0] + "," + row[1]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rows.size(), written.size(), "a row stands twice");
        Set<String> there = Stream.concat(views().flatMap(PagesTest::doors), files())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = written.stream()
                .map(row -> there.stream()
                        .filter(file -> file.endsWith("/,") && row.startsWith(file.substring(0, file.length() - 1)))
                        .findFirst()
                        .orElse(row))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", there), String.join("\n", found));
    }

    @Test
    void every_form_of_a_page_has_a_name_of_its_own() {
        views().forEach(view -> {
            String text = Project.text(view);
            assertEquals(
                    ANY_FORM.matcher(text).results().count(),
                    FORM.matcher(text)
                            .results()
                            .map(one -> one.group(1))
                            .distinct()
                            .count(),
                    view.toString());
        });
    }

    @Test
    void nobody_is_let_in_whom_the_domain_document_keeps_out() {
        for (String[] row : rows) {
            assertTrue(row[3].equals(NOT_SPOKEN_OF) || B3.containsKey(row[3]), row[0] + " names no row: " + row[3]);
            Set<String> allowed = Set.of(row[2].split(" "));
            if (!row[3].equals(NOT_SPOKEN_OF)) {
                assertTrue(B3.get(row[3]).containsAll(allowed), row[0] + " lets in " + allowed);
            }
            assertTrue(!allowed.contains(AllowedTo.SYSTEM), row[0]);
        }
        assertEquals(
                B3.keySet(),
                rows.stream().map(row -> row[3]).filter(B3::containsKey).collect(Collectors.toSet()),
                "rows of the matrix that no page stands for");
    }

    private static Stream<Path> views() {
        return Project.files(".xhtml", VIEWS).stream();
    }

    private static Stream<String> doors(Path view) {
        String path = view.toString().replace('\\', '/');
        String page = "gateways/"
                + path.substring(path.indexOf(VIEWS) + VIEWS.length()).replace(".xhtml", "");
        return Stream.concat(
                Stream.of(page + ","),
                FORM.matcher(Project.text(view)).results().map(form -> page + "," + form.group(1)));
    }

    private static Stream<String> files() {
        return Project.files(".java", "/gateways/src/main/").stream()
                .flatMap(source -> FILE.matcher(Project.text(source)).results())
                .map(file -> file.group(1) + ",");
    }
}
