package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ginnel.gateways.CourseBook;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Gateways;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Site;
import org.ginnel.register.Qualifications;
import org.ginnel.register.Role;
import org.ginnel.register.SentTables.Table;

/** A provider's officer keeps the courses of her own provider by a file, in and out. */
@ApplicationScoped
@Transactional
class Stocking implements CourseBook {
    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Organisations organisations;

    @Inject
    Qualifications qualifications;

    @Inject
    Gateways gateways;

    @Override
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    public FileOutcome take(Table rows, boolean forGood, IntConsumer progress) {
        return new CourseIntake(offerings(), desk(), forGood ? journal::record : null, moment.now()).of(rows, progress);
    }

    @Override
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    public List<List<String>> rows() {
        return offerings().ofProvider(provider()).stream().map(Stocking::cells).toList();
    }

    static List<String> cells(Offering offering) {
        Course course = offering.course();
        return List.of(
                offering.code(),
                course.title(),
                course.kind().name(),
                String.valueOf(course.level()),
                course.siteName().isEmpty() ? word(course.postcode()) : course.siteName(),
                word(course.learnAimRef()),
                word(course.standard()),
                String.join("|", course.gateways()),
                course.starts().toString(),
                String.valueOf(course.places()),
                offering.overOffer().stripTrailingZeros().toPlainString(),
                course.entry(),
                course.support(),
                offering.status().name());
    }

    private static String word(String text) {
        return text == null ? "" : text;
    }

    private CourseDesk desk() {
        var provider = organisations.find(provider()).orElseThrow(NotFound::new);
        List<Site> sites = organisations.sitesOf(provider.id());
        LocalDate today = moment.today();
        Map<String, Optional<String>> known = new HashMap<>();
        return new CourseDesk() {
            @Override
            public OrganisationId provider() {
                return provider.id();
            }

            @Override
            public String providerName() {
                return provider.name();
            }

            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public Site site(String words) {
                return sites.stream()
                        .filter(site -> words.equalsIgnoreCase(site.name())
                                || words.equalsIgnoreCase(site.postcode())
                                || words.replace(" ", "")
                                        .equalsIgnoreCase(word(site.postcode()).replace(" ", "")))
                        .findFirst()
                        .orElse(null);
            }

            @Override
            public boolean qualification(String learnAimRef) {
                return qualifications.byLearnAimRef(learnAimRef).isPresent();
            }

            @Override
            public boolean standard(String reference) {
                return qualifications.standard(reference).isPresent();
            }

            @Override
            public Optional<String> gateway(String code) {
                return known.computeIfAbsent(code, any -> gateways.find(any).map(Gateway::code));
            }
        };
    }

    private OrganisationId provider() {
        return new OrganisationId(acting.actor().scope());
    }

    private Offerings offerings() {
        return new Offerings_(em);
    }
}
