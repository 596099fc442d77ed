package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ginnel.gateways.CourseDirectory.Course;
import org.ginnel.gateways.CourseKind;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Organisation;
import org.ginnel.register.Organisations.Site;
import org.ginnel.register.Role;

/** A provider's officer puts supported internships on offer, says them anew, and ends them. */
@ApplicationScoped
@Transactional
class Interning {
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

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Own> internships() {
        Map<UUID, Offerings.Taken> taken = offerings().taken(provider().id());
        return offerings().ofProvider(provider().id()).stream()
                .filter(one -> one.course().kind() == CourseKind.SUPPORTED_INTERNSHIP)
                .map(one -> own(one, taken.get(one.id().value())))
                .toList();
    }

    /** An own one; anybody else's, a course of another kind and none answer alike. */
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    Own internship(OfferingId id) {
        return own(mine(id), offerings().taken(provider().id()).get(id.value()));
    }

    @AllowedTo(Role.ADMISSIONS_OFFICER)
    List<Site> sites() {
        return organisations.sitesOf(provider().id());
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void publish(PublishInternship command) {
        Optional<Site> site = checked(command);
        OfferingId id = new OfferingId(Ids.next());
        PublishOffering offering = command.offering(id, provider().id(), BigDecimal.ONE);
        Offering made = Offering.publish(offering, provider().name(), site, moment.now());
        var published = made.say(offering, provider().name(), site, moment.now());
        offerings().add(made);
        offerings().add(command.internship(id));
        journal.record(published);
    }

    /** Once somebody has chosen it, where and when stay: for those it is another one, published beside it. */
    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void change(OfferingId id, PublishInternship command) {
        Offering known = mine(id);
        Optional<Site> site = checked(command);
        boolean chosen = offerings().taken(provider().id()).get(id.value()).chosen();
        if (chosen && elsewhere(known.course(), command.starts(), site)) {
            throw new Refusal(List.of(Obstacle.of(CourseObstacle.CHOSEN_STAYS).at("starts")));
        }
        var published = known.say(
                command.offering(id, provider().id(), known.overOffer()),
                provider().name(),
                site,
                moment.now());
        offerings().write(Obstacle.of(CourseObstacle.TOO_FEW_PLACES).at("places"));
        offerings().internship(id).orElseThrow(NotFound::new).say(command.months(), command.coach());
        journal.record(published);
    }

    @Once
    @AllowedTo(Role.ADMISSIONS_OFFICER)
    void end(OfferingId id) {
        journal.record(mine(id).end(moment.now()));
    }

    private Optional<Site> checked(PublishInternship command) {
        List<Obstacle> found = command.obstacles(moment.today());
        Optional<Site> site =
                sites().stream().filter(one -> one.id().equals(command.site())).findFirst();
        if (site.isEmpty() && !sites().isEmpty()) {
            found.add(Obstacle.of(CourseProblem.NO_SUCH_SITE).at("site"));
        }
        Refusal.ifAny(found);
        return site;
    }

    private static boolean elsewhere(Course before, LocalDate starts, Optional<Site> site) {
        return !before.starts().equals(starts)
                || !before.siteName().equals(site.map(Site::name).orElse(""));
    }

    private Own own(Offering one, Offerings.Taken taken) {
        return new Own(
                one.course(),
                offerings().internship(one.id()).map(Internship::facts).orElseThrow(NotFound::new),
                sites().stream()
                        .filter(site -> site.name().equals(one.course().siteName()))
                        .map(Site::id)
                        .findFirst()
                        .orElse(null),
                taken.offers(),
                taken.chosen(),
                one.obstaclesToEnding());
    }

    private Offering mine(OfferingId id) {
        return offerings()
                .find(id)
                .filter(one ->
                        one.provider().equals(new OrganisationId(acting.actor().scope())))
                .filter(one -> one.course().kind() == CourseKind.SUPPORTED_INTERNSHIP)
                .orElseThrow(NotFound::new);
    }

    private Organisation provider() {
        return organisations.find(new OrganisationId(acting.actor().scope())).orElseThrow(NotFound::new);
    }

    private Offerings offerings() {
        return new Offerings_(em);
    }

    /**
     * @param site null where the provider has no such site any more
     * @param offers that stand; {@code chosen} somebody has sent a choice for it
     */
    record Own(
            Course course, Internship.Facts facts, UUID site, int offers, boolean chosen, List<Obstacle> cannotEnd) {}
}
