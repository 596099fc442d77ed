package org.ginnel.gateways.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ginnel.gateways.explore.RoutesPicture.Column;
import org.ginnel.gateways.explore.RoutesPicture.Way;
import org.ginnel.kernel.Texts;
import org.ginnel.register.Careers.Job;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Qualifications.Standard;

/**
 * The ways through a gateway: subjects, what is entered at 16 and at 18, and jobs. The same as picture and as lists.
 *
 * @param intermediate standards of level 2 and 3, entered at 16; {@code higher} those above, entered at 18
 */
record RouteMap(
        List<String> subjects,
        List<Qualification> tLevels,
        List<Standard> intermediate,
        List<Standard> higher,
        RoutesPicture picture) {
    private static final int ENTERED_AT_16 = 3;
    private static final int MOST_JOBS = 7;

    /** @param adult subjects and T Levels are left out: they are for young people */
    static RouteMap of(
            Gateway gateway,
            List<String> subjects,
            List<Qualification> tLevels,
            List<Standard> standards,
            List<Job> jobs,
            boolean adult) {
        List<Standard> intermediate = those(standards, standard -> level(standard) <= ENTERED_AT_16);
        List<Standard> higher = those(standards, standard -> level(standard) > ENTERED_AT_16);
        List<Way> first = new ArrayList<>();
        if (!adult) {
            tLevels.forEach(course -> first.add(new Way(course.title(), List.of(course.route()))));
        }
        first.addAll(apprenticeships("gateway.map.apprenticeship", gateway, intermediate));
        List<Way> subjectWays = adult
                ? List.of()
                : subjects.stream().map(name -> new Way(name, List.of())).toList();
        return new RouteMap(
                subjects,
                tLevels,
                intermediate,
                higher,
                RoutesPicture.of(List.of(
                        new Column("at14", "box pale", subjectWays),
                        new Column(adult ? "start" : "at16", "box", first),
                        new Column(adult ? "on" : "at18", "box", second(gateway, higher, jobs)),
                        new Column("jobs", "box end", jobs(gateway, jobs)))));
    }

    /** Higher apprenticeships, or straight to work: nobody has to go on to get a job. */
    private static List<Way> second(Gateway gateway, List<Standard> higher, List<Job> jobs) {
        List<Way> ways = new ArrayList<>(apprenticeships("gateway.map.higher", gateway, higher));
        if (!jobs.isEmpty()) {
            ways.add(new Way(Texts.of("gateways", "gateway.map.work"), gateway.routes()));
        }
        return ways;
    }

    private static int level(Standard standard) {
        return standard.level() == null ? 0 : standard.level();
    }

    private static List<Standard> those(List<Standard> standards, Predicate<Standard> which) {
        return standards.stream()
                .filter(standard -> standard.level() != null)
                .filter(which)
                .toList();
    }

    /** One box a route: its standards are counted in it and named below the picture. */
    private static List<Way> apprenticeships(String key, Gateway gateway, List<Standard> standards) {
        List<Way> ways = new ArrayList<>();
        for (String route : gateway.routes()) {
            long many = standards.stream()
                    .filter(standard -> standard.routes().contains(route))
                    .count();
            if (many > 0) {
                ways.add(new Way(Texts.of("gateways", key, many, route), List.of(route)));
            }
        }
        return ways;
    }

    /** Some of each route, so that none looks like all there is. */
    private static List<Way> jobs(Gateway gateway, List<Job> jobs) {
        int each = Math.max(1, MOST_JOBS / Math.max(1, gateway.routes().size()));
        List<Job> shown = new ArrayList<>();
        for (String route : gateway.routes()) {
            List<Job> own = jobs.stream()
                    .filter(job -> on(job, route) && !shown.contains(job))
                    .toList();
            int step = Math.max(1, own.size() / each);
            for (int i = 0; i < own.size() && i / step < each; i += step) {
                shown.add(own.get(i));
            }
        }
        return shown.stream()
                .map(job -> new Way(
                        job.title(),
                        gateway.routes().stream()
                                .filter(route -> on(job, route))
                                .toList()))
                .toList();
    }

    private static boolean on(Job job, String route) {
        return job.routes().stream().anyMatch(route::equalsIgnoreCase);
    }
}
