package org.ginnel.gateways.course;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.Cycle;
import org.ginnel.gateways.Cycles;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.demo.Demo;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Gateways;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Kind;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.Organisations.Site;
import org.ginnel.register.Qualifications;
import org.ginnel.register.Qualifications.Qualification;
import org.ginnel.register.Qualifications.Standard;

/** Invented courses for trying out: the place's gateways and T Levels at its invented colleges. */
@ApplicationScoped
@Transactional
class Demonstrating {
    private static final int T_LEVELS = 3;

    @Inject
    Cataloguing cataloguing;

    @Inject
    Organisations organisations;

    @Inject
    Gateways gateways;

    @Inject
    Qualifications qualifications;

    @Inject
    Cycles cycles;

    @Inject
    Moment moment;

    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(400) DemonstrationWanted wanted) {
        List<Organisation> colleges = invented(Kind.COLLEGE);
        List<Organisation> trainers = invented(Kind.TRAINING_PROVIDER);
        if (colleges.isEmpty()) {
            return;
        }
        gateways.all().stream().findFirst().ifPresent(gateway -> internship(gateway, colleges.get(0)));
        for (Gateway gateway : gateways.all()) {
            List<Qualification> newest = newest(gateway);
            for (int i = 0; i < newest.size(); i++) {
                tLevel(gateway, newest.get(i), colleges.get(i % colleges.size()), i);
            }
            if (!newest.isEmpty() && colleges.size() > 1) {
                tLevel(gateway, newest.get(0), colleges.get(1), 0);
            }
            gateway.routes().stream()
                    .flatMap(route -> qualifications.standardsOfRoute(route).stream())
                    .filter(standard -> standard.level() != null && standard.level() == 3)
                    .findFirst()
                    .ifPresent(standard ->
                            apprenticeship(gateway, standard, trainers.isEmpty() ? colleges.get(0) : trainers.get(0)));
        }
    }

    private void tLevel(Gateway gateway, Qualification what, Organisation college, int which) {
        publish(gateway, what.title(), CourseKind.T_LEVEL, college, what.learnAimRef(), null, 20 + 4 * which, which);
    }

    private void apprenticeship(Gateway gateway, Standard what, Organisation trainer) {
        publish(gateway, what.title(), CourseKind.APPRENTICESHIP, trainer, null, what.reference(), 8, 1);
    }

    private void internship(Gateway gateway, Organisation college) {
        OfferingId id = new OfferingId(Demo.id("offering:internship:" + college.id()));
        if (cataloguing.find(id).isPresent()) {
            return;
        }
        cataloguing.publishInternship(
                new PublishOffering(
                        id,
                        Texts.of("gateways", "internship.demonstration.title"),
                        CourseKind.SUPPORTED_INTERNSHIP,
                        1,
                        college.id(),
                        organisations.sitesOf(college.id()).stream()
                                .map(Site::id)
                                .findFirst()
                                .orElse(null),
                        null,
                        null,
                        List.of(gateway.code()),
                        start(),
                        6,
                        BigDecimal.ONE,
                        Texts.of("gateways", "internship.demonstration.entry"),
                        Texts.of("gateways", "internship.demonstration.support"),
                        true),
                9,
                Texts.of("gateways", "internship.demonstration.coach"));
    }

    private void publish(
            Gateway gateway,
            String title,
            CourseKind kind,
            Organisation provider,
            String aim,
            String standard,
            int places,
            int which) {
        OfferingId id =
                new OfferingId(Demo.id("offering:" + gateway.code() + ":" + provider.id() + ":" + aim + standard));
        if (cataloguing.find(id).isPresent()) {
            return;
        }
        List<Site> sites = organisations.sitesOf(provider.id());
        cataloguing.publish(new PublishOffering(
                id,
                title,
                kind,
                3,
                provider.id(),
                sites.isEmpty() ? null : sites.get(which % sites.size()).id(),
                aim,
                standard,
                List.of(gateway.code()),
                start(),
                places,
                BigDecimal.valueOf(1.2),
                Texts.of("gateways", "course.demonstration.entry." + which % 3),
                which == 2 ? "" : Texts.of("gateways", "course.demonstration.support." + which % 2),
                true));
    }

    private LocalDate start() {
        int year = cycles.on(CourseKind.T_LEVEL.entry(), moment.today())
                .map(Cycle::year)
                .orElse(moment.today().getYear() + 1);
        return LocalDate.of(year, 9, 3).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private List<Qualification> newest(Gateway gateway) {
        return qualifications.tLevels().stream()
                .filter(t -> gateway.routes().contains(t.route()))
                .sorted(Comparator.comparing(Qualification::learnAimRef).reversed())
                .limit(T_LEVELS)
                .toList();
    }

    private List<Organisation> invented(Kind kind) {
        List<Organisation> found = new ArrayList<>(organisations.ofKind(kind));
        found.removeIf(organisation -> !organisation.demonstration());
        found.sort(Comparator.comparing(Organisation::name));
        return found;
    }
}
