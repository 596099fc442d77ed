package org.ginnel.journeys;

import static org.ginnel.journeys.MatrixWire.address;
import static org.ginnel.journeys.MatrixWire.plain;
import static org.ginnel.journeys.MatrixWire.same;
import static org.ginnel.journeys.MatrixWire.send;
import static org.ginnel.journeys.MatrixWire.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of {@code docs/pages.csv} through the real server: each page, file and form for each role, by GET and by a
 * POST that no page was shown for; and what is somebody else's answers like what is not there.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixIT {
    private static final Set<String> OF_THE_WHOLE_PLACE = Set.of("SECRETARY", "ADMINISTRATOR");
    private static final Set<String> OF_EVERYBODY = Set.of("area", "gateway", "offering", "service", "session");
    private static final int REFUSED = 403;

    private final Product product;
    private final MatrixCast cast;
    private final MatrixStory story;
    private final List<MatrixRow> rows = MatrixRow.all();

    PermissionMatrixIT(Product product) {
        this.product = product;
        cast = new MatrixCast(product);
        story = new MatrixStory(product);
    }

    @BeforeAll
    void they_come() {
        cast.comes();
        story.begins();
    }

    @AfterAll
    void they_leave() {
        story.ends();
        cast.leaves();
    }

    static List<String> roles() {
        return MatrixCast.ROLES;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_page_opens_for_whom_the_matrix_says_and_for_nobody_else(String role) {
        Wire wire = cast.own(product, role);
        Map<String, String> wrong = new TreeMap<>();
        for (MatrixRow row : rows) {
            if (!row.isForm()) {
                Wire.Answer answer = wire.get(address(row, story.asked(row, role)));
                judge(row, role, answer, wrong);
                if (row.lets(role) && !opened(answer)) {
                    wrong.put(row.toString(), "does not open: " + answer.status() + " " + answer.header("Location"));
                }
            }
        }
        assertEquals(Map.of(), wrong, role);
    }

    /**
     * One person is shown the page with the form under a hat that may, and sends it under each that may not, every
     * button of it at once: the form is real, and so is the id. Under the hats that may she asks about what is not there,
     * so that nothing is done.
     */
    @Test
    void a_form_is_taken_from_whom_the_matrix_says_and_from_nobody_else() {
        Map<String, String> wrong = new TreeMap<>();
        String before = done();
        int sent = 0;
        for (MatrixRow row : rows.stream().filter(MatrixRow::isForm).toList()) {
            String may = row.roles().iterator().next();
            String shown = shown(cast.changing(product, may), row, story.asked(row, may));
            for (String role : MatrixCast.SEATED) {
                if (!row.lets(role)) {
                    Wire wire = cast.changing(product, role);
                    judge(row, role, send(wire, row, shown, story.asked(row, may)), wrong);
                    sent++;
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(before, done(), "was refused and has done something");
        assertTrue(sent > 500, "only " + sent);
        for (MatrixRow row : rows.stream().filter(MatrixRow::isForm).toList()) {
            for (String role : row.roles()) {
                Wire wire = cast.changing(product, role);
                String shown = shown(wire, row, story.asked(row, role));
                judge(row, role, send(wire, row, shown, story.missing(row)), wrong);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void a_form_sent_by_somebody_who_is_not_signed_in_leads_to_the_sign_in() {
        Map<String, String> wrong = new TreeMap<>();
        Wire wire = cast.own(product, MatrixCast.NOBODY);
        String shown = wire.get("/sign-in").body();
        for (MatrixRow row : rows.stream().filter(MatrixRow::isForm).toList()) {
            String asked = story.asked(row, row.roles().iterator().next());
            judge(row, MatrixCast.NOBODY, send(wire, row, shown, asked), wrong);
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void what_is_somebody_elses_answers_like_what_is_not_there() {
        Map<String, String> wrong = new TreeMap<>();
        int compared = 0;
        for (MatrixRow row : rows) {
            for (String role : row.roles()) {
                if (isOfOne(row) && !row.isPublic() && !OF_THE_WHOLE_PLACE.contains(role)) {
                    Wire stranger = cast.stranger(product, role);
                    String there = story.asked(row, role);
                    String missing = story.missing(row);
                    Wire.Answer foreign =
                            row.isForm() ? send(stranger, row, role, there) : stranger.get(address(row, there));
                    Wire.Answer none =
                            row.isForm() ? send(stranger, row, role, missing) : stranger.get(address(row, missing));
                    compared++;
                    if (foreign.status() != none.status() || !same(foreign.body(), none.body())) {
                        wrong.put(row + " as " + role, foreign.status() + " is not " + none.status());
                    } else if (foreign.status() < 400 && !row.isForm()) {
                        wrong.put(row + " as " + role, "opens what is not there: " + none.status());
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(compared > 40, "only " + compared);
    }

    @Test
    void nothing_a_college_a_school_a_council_or_the_secretariat_sees_tells_the_order_of_her_choices() {
        Map<String, String> before = seenByOthers();
        story.ranksTheOtherWay();
        Map<String, String> after = seenByOthers();
        before.forEach((page, body) -> assertEquals(plain(body), plain(after.get(page)), page));
    }

    /** Looks at a page, or sends its form with the state of whatever page this person may see. */
    private Wire.Answer asks(Wire wire, MatrixRow row, String asked) {
        return row.isForm() ? send(wire, row, shown(wire, row, asked), asked) : wire.get(address(row, asked));
    }

    private Map<String, String> seenByOthers() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (MatrixRow row : rows) {
            for (String role : row.roles()) {
                if (!row.isForm() && !row.isPublic() && !role.equals("YOUNG_PERSON")) {
                    Wire wire = cast.own(product, role);
                    seen.put(
                            row + " as " + role,
                            wire.get(address(row, story.asked(row, role))).body());
                }
            }
        }
        return seen;
    }

    private void judge(MatrixRow row, String role, Wire.Answer answer, Map<String, String> wrong) {
        boolean askedToSignIn =
                answer.status() == 302 && answer.header("Location").contains("/sign-in");
        boolean unproven = role.equals(MatrixCast.NOBODY) && answer.status() == 400;
        boolean refused =
                answer.status() == REFUSED || askedToSignIn || unproven || row.isFile() && answer.status() == 404;
        boolean notThere = row.isForm() && ofAPublicPage(row) && answer.status() == 200;
        boolean right = askedToSignIn ? role.equals(MatrixCast.NOBODY) : answer.status() < 500;
        if (row.lets(role) ? refused || !right : !refused && !notThere || !right) {
            wrong.put(
                    row + " as " + role, answer.status() + (row.lets(role) ? " but is let in" : " but is not let in"));
        }
    }

    /** A page everybody reads has the form for some of them only: what else is sent to it finds no button to press. */
    private boolean ofAPublicPage(MatrixRow form) {
        return rows.stream()
                .anyMatch(row -> !row.isForm() && row.isPublic() && row.page().equals(form.page()));
    }

    /** A way that leads on to another page of hers is open too. */
    private static boolean opened(Wire.Answer answer) {
        return answer.status() == 200
                || answer.status() == 302 && !answer.header("Location").contains("/sign-in");
    }

    private static boolean isOfOne(MatrixRow row) {
        Matcher name = Pattern.compile("\\{(\\w+)}").matcher(row.asks());
        return name.find()
                && (!OF_EVERYBODY.contains(name.group(1)) || row.page().endsWith("/allow"));
    }

    private String done() {
        return product.value("select count(*) from kernel.journal where what not like 'seen:%' and person in"
                + " (select id from register.person where name like 'Own %')");
    }
}
