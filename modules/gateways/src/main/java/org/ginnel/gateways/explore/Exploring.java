package org.ginnel.gateways.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ginnel.employers.PlacementDirectory;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Supply;
import org.ginnel.gateways.CourseKind;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Careers;
import org.ginnel.register.Careers.Told;
import org.ginnel.register.Gateways;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Gateways.TestResult;
import org.ginnel.register.Places;
import org.ginnel.register.Qualifications;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Qualifications.Standard;

/** Tells a gateway's story from what the register, employers and the catalogue know. Public. */
@ApplicationScoped
@Transactional
class Exploring {
    private static final int MOST_COURSES = 8;
    private static final int LOOKED_THROUGH = 200;

    @Inject
    Gateways gateways;

    @Inject
    Qualifications qualifications;

    @Inject
    Places places;

    @Inject
    Careers careers;

    @Inject
    Moment moment;

    @Inject
    CourseDirectory courses;

    @Inject
    PlacementDirectory placements;

    @AllowedTo(AllowedTo.EVERYBODY)
    List<Tile> tiles() {
        return gateways.all().stream()
                .map(gateway -> new Tile(gateway, courses.supplyOf(gateway.code()), free(gateway)))
                .toList();
    }

    /** @param adult for somebody past school, of whatever age */
    @AllowedTo(AllowedTo.EVERYBODY)
    Story story(String code, boolean adult) {
        Gateway gateway = gateways.find(code).orElseThrow(NotFound::new);
        Told<Careers.Job> jobs = careers.jobs(gateway.routes());
        return new Story(
                gateway,
                gateways.testsOf(gateway.code()),
                RouteMap.of(gateway, subjects(gateway), tLevels(gateway), standards(gateway), jobs.rows(), adult),
                jobs,
                careers.pay(gateway.socMajorGroups()),
                careers.demand(gateway.socMajorGroups()),
                careers.forAdults(gateway.ssaTier2(), moment.today()),
                courses.supplyOf(gateway.code()),
                courses(gateway, adult),
                besides(gateway),
                free(gateway));
    }

    /** An adult is shown nothing that ends at nineteen. */
    private List<CourseDirectory.Course> courses(Gateway gateway, boolean adult) {
        return courses.beside(gateway.code(), adult ? LOOKED_THROUGH : MOST_COURSES).stream()
                .filter(course -> !adult || course.kind() != CourseKind.T_LEVEL)
                .limit(MOST_COURSES)
                .toList();
    }

    private List<String> subjects(Gateway gateway) {
        return SubjectNames.of(places.document("subjects").orElse("{}"), gateway.subjects());
    }

    private List<Qualification> tLevels(Gateway gateway) {
        return qualifications.tLevels().stream()
                .filter(t -> gateway.routes().contains(t.route()))
                .toList();
    }

    /** Each once, on the gateway's own routes, in the place's words. */
    private List<Standard> standards(Gateway gateway) {
        Map<String, Standard> found = new TreeMap<>();
        for (String route : gateway.routes()) {
            for (Standard standard : qualifications.standardsOfRoute(route)) {
                found.merge(
                        standard.title() + standard.reference(),
                        new Standard(
                                standard.reference(),
                                standard.larsCode(),
                                standard.title(),
                                standard.level(),
                                List.of(route)),
                        Exploring::onBoth);
            }
        }
        return List.copyOf(found.values());
    }

    private static Standard onBoth(Standard one, Standard other) {
        List<String> routes = new ArrayList<>(one.routes());
        routes.addAll(other.routes());
        return new Standard(one.reference(), one.larsCode(), one.title(), one.level(), routes);
    }

    private int free(Gateway gateway) {
        return besides(gateway).stream().mapToInt(PlacementDirectory.Row::free).sum();
    }

    private List<PlacementDirectory.Row> besides(Gateway gateway) {
        return placements.beside(gateway.code());
    }

    /** @param placements free places on placements with employers */
    record Tile(Gateway gateway, Supply supply, int placements) {}

    record Story(
            Gateway gateway,
            List<TestResult> tests,
            RouteMap map,
            Told<Careers.Job> jobs,
            Told<Careers.Pay> pay,
            Told<Careers.Demand> demand,
            Told<Careers.ForAdults> adults,
            Supply supply,
            List<CourseDirectory.Course> courses,
            List<PlacementDirectory.Row> placements,
            int freePlacements) {}
}
