package org.ginnel.gateways.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ginnel.gateways.explore.RoutesPicture.Column;
import org.ginnel.gateways.explore.RoutesPicture.Way;
import org.ginnel.register.Careers.Demand;
import org.ginnel.register.Careers.Job;
import org.ginnel.register.Careers.Pay;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Qualifications.Standard;
import org.junit.jupiter.api.Test;

class RouteMapTest {
    private static final Gateway GATEWAY = new Gateway(
            "making", "Making", "", List.of(), List.of("Engineering", "Building"), List.of(), List.of(), List.of());
    private static final List<Qualification> T_LEVELS =
            List.of(new Qualification("1", "T Level in Making", "Level 3", "T Level", "Engineering", "s"));
    private static final List<Standard> STANDARDS = List.of(
            new Standard("ST0001", 1, "Fitter", 2, List.of("Engineering")),
            new Standard("ST0002", 2, "Engineer", 6, List.of("Engineering")),
            new Standard("ST0003", 3, "Bricklayer", 2, List.of("Building")),
            new Standard("ST0004", null, "Old framework", null, List.of("Building")));
    private static final List<Job> JOBS = List.of(
            job("Fitter", "engineering"), job("Bricklayer", "Building"), job("Both", "Engineering", "Building"));

    @Test
    void what_is_entered_at_16_and_at_18_stands_apart_by_level() {
        RouteMap map = map(false);
        assertEquals(
                List.of("Fitter", "Bricklayer"),
                map.intermediate().stream().map(Standard::title).toList());
        assertEquals(
                List.of("Engineer"), map.higher().stream().map(Standard::title).toList());
        assertEquals(
                List.of("at14", "at16", "at18", "jobs"),
                map.picture().heads().stream().map(RoutesPicture.Head::key).toList());
    }

    @Test
    void an_adult_is_shown_no_subject_and_no_t_level() {
        RouteMap map = map(true);
        assertEquals(
                List.of("start", "on", "jobs"),
                map.picture().heads().stream().map(RoutesPicture.Head::key).toList());
        assertTrue(map.picture().boxes().stream()
                .flatMap(box -> box.lines().stream())
                .noneMatch(
                        line -> line.words().contains("T Level") || line.words().contains("Maths")));
    }

    @Test
    void nothing_loaded_is_an_empty_picture_and_no_thread() {
        RoutesPicture picture = RouteMap.of(GATEWAY, List.of(), List.of(), List.of(), List.of(), false)
                .picture();
        assertTrue(picture.boxes().isEmpty()
                && picture.threads().isEmpty()
                && picture.heads().isEmpty());
    }

    @Test
    void threads_run_only_where_a_route_is_shared() {
        RoutesPicture none = RoutesPicture.of(List.of(
                new Column("at16", "box", List.of(new Way("a", List.of("x")))),
                new Column("jobs", "box", List.of(new Way("b", List.of("y"))))));
        assertEquals(List.of(), none.threads());
        RoutesPicture one = RoutesPicture.of(List.of(
                new Column("at16", "box", List.of(new Way("a", List.of("x")), new Way("c", List.of("y")))),
                new Column("jobs", "box", List.of(new Way("b", List.of("y"))))));
        assertEquals(2, one.threads().size(), "into the point between the columns, and out of it");
        RoutesPicture any = RoutesPicture.of(List.of(
                new Column("at14", "box", List.of(new Way("Maths", List.of()), new Way("Art", List.of()))),
                new Column("at16", "box", List.of(new Way("b", List.of("y"))))));
        assertEquals(3, any.threads().size());
    }

    @Test
    void long_names_are_cut_into_two_lines_within_the_box() {
        RoutesPicture picture = RoutesPicture.of(List.of(new Column(
                "jobs",
                "box",
                List.of(new Way("A very long name of an apprenticeship that nobody can read", List.of("x"))))));
        List<RoutesPicture.Line> lines = picture.boxes().get(0).lines();
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(line.words().length() <= 27, line.words()));
        assertTrue(lines.get(1).words().endsWith("…"));
    }

    @Test
    void bars_compare_rows_and_a_missing_figure_draws_nothing_false() {
        Pay certain = new Pay("1", "a", 20_000, 30_000, 40_000);
        Pay uncertain = new Pay("2", "b", null, 50_000, null);
        int most = RangePicture.most(List.of(certain, uncertain));
        assertEquals(50_000, most);
        assertEquals(new RangePicture(40, 40, 60), RangePicture.of(certain, most));
        assertEquals(new RangePicture(100, 1, 100), RangePicture.of(uncertain, most));
        Demand few = new Demand("c", null, null, null, null, null);
        assertEquals(
                0, RangePicture.of(few, RangePicture.mostNeeded(List.of(few))).length());
        Demand shrinking = new Demand("d", 100, 10, -90, 20, -70);
        assertEquals(
                0,
                RangePicture.of(shrinking, RangePicture.mostNeeded(List.of(shrinking)))
                        .length());
        assertFalse(RangePicture.of(certain, most).mark() < 0);
    }

    private static RouteMap map(boolean adult) {
        return RouteMap.of(GATEWAY, List.of("Maths"), T_LEVELS, STANDARDS, JOBS, adult);
    }

    private static Job job(String title, String... routes) {
        return new Job(title, title, "", null, null, 2, List.of(routes));
    }
}
