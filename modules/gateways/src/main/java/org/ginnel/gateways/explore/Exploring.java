package org.ginnel.gateways.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.ginnel.employers.PlacementDirectory;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.CourseDirectory.Supply;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.NotFound;
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
    private static final int MOST_STANDARDS = 12;

    @Inject
    Gateways gateways;

    @Inject
    Qualifications qualifications;

    @Inject
    Places places;

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

    @AllowedTo(AllowedTo.EVERYBODY)
    Story story(String code) {
        Gateway gateway = gateways.find(code).orElseThrow(NotFound::new);
        List<Qualification> tLevels = qualifications.tLevels().stream()
                .filter(t -> gateway.routes().contains(t.route()))
                .toList();
        List<Standard> standards = gateway.routes().stream()
                .flatMap(route -> qualifications.standardsOfRoute(route).stream())
                .distinct()
                .sorted(Comparator.comparing(Standard::title))
                .toList();
        return new Story(
                gateway,
                SubjectNames.of(places.document("subjects").orElse("{}"), gateway.subjects()),
                gateways.testsOf(gateway.code()),
                tLevels,
                standards.stream().limit(MOST_STANDARDS).toList(),
                standards.size(),
                courses.supplyOf(gateway.code()),
                courses.beside(gateway.code(), MOST_COURSES),
                besides(gateway),
                free(gateway));
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
            List<String> subjects,
            List<TestResult> tests,
            List<Qualification> tLevels,
            List<Standard> standards,
            int allStandards,
            Supply supply,
            List<CourseDirectory.Course> courses,
            List<PlacementDirectory.Row> placements,
            int freePlacements) {}
}
