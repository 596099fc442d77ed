package org.ginnel.gateways.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ginnel.gateways.CourseDirectory;
import org.ginnel.gateways.OfferingId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.register.Organisations;
import org.ginnel.register.Organisations.Site;

/** Puts courses on offer and tells what is known of them. */
@ApplicationScoped
@Transactional
class Cataloguing implements CourseDirectory {
    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Organisations organisations;

    /** A course known by its id is said anew, any other is put on offer. */
    @AllowedTo(AllowedTo.SYSTEM)
    void publish(PublishOffering command) {
        var provider = organisations.find(command.provider()).orElseThrow(NotFound::new);
        Optional<Site> site = organisations.sitesOf(provider.id()).stream()
                .filter(s -> s.id().equals(command.site()))
                .findFirst();
        Offering offering = offerings()
                .find(command.id())
                .orElseGet(() -> Offering.publish(command, provider.name(), site, moment.now()));
        var published = offering.say(command, provider.name(), site, moment.now());
        offerings().add(offering);
        journal.record(published);
    }

    /** A course that is a supported internship: how long, and who is beside her at work. */
    @AllowedTo(AllowedTo.SYSTEM)
    void publishInternship(PublishOffering command, int months, String coach) {
        publish(command);
        offerings().add(new Internship(command.id(), months, coach));
    }

    /** Empty for every other kind of course. */
    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<Internship.Facts> internship(OfferingId id) {
        return offerings().internship(id).map(Internship::facts);
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Course> find(OfferingId id) {
        return offerings().find(id).map(Offering::course);
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Course> find(Collection<OfferingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : offerings().withIds(ids).stream().map(Offering::course).toList();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public List<Course> beside(String gateway, int most) {
        return offerings().beside(gateway, most).stream().map(Offering::course).toList();
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Supply supplyOf(String gateway) {
        return offerings().supplyOf(gateway);
    }

    private Offerings offerings() {
        return new Offerings_(em);
    }
}
