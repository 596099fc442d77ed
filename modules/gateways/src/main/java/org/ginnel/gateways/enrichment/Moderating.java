package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Once;
import org.ginnel.register.Role;
import org.hibernate.query.Page;

/** The secretariat looks at what was sent, makes sure of it, puts it before everybody and takes it away. */
@ApplicationScoped
@Transactional
class Moderating {
    private static final int MOST = 200;

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Topics topics;

    @AllowedTo(Role.SECRETARY)
    Map<ServiceStage, Long> counts() {
        Map<ServiceStage, Long> counts = new EnumMap<>(ServiceStage.class);
        for (ServiceStage stage : ServiceStage.values()) {
            counts.put(stage, services().count(Set.of(stage)));
        }
        return counts;
    }

    @AllowedTo(Role.SECRETARY)
    List<SupportServices.Row> waiting(ServiceStage stage) {
        return services().waiting(stage, Page.first(MOST));
    }

    @AllowedTo(Role.SECRETARY)
    Desk open(SupportServiceId id) {
        SupportService service = services().get(id);
        return new Desk(
                service.entry(),
                service.stage() == ServiceStage.DRAFT
                        ? service.obstaclesToModerating()
                        : service.obstaclesToPublishing(freshSince()),
                freshSince());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void moderate(SupportServiceId id) {
        journal.record(services().get(id).moderate());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void publish(SupportServiceId id) {
        journal.record(services().get(id).publish(freshSince()));
    }

    /** Made sure of today. What had gone stale or was hidden for it stands before everybody again. */
    @Once
    @AllowedTo(Role.SECRETARY)
    void assure(SupportServiceId id) {
        SupportService service = services().get(id);
        journal.record(service.assure(moment.today()));
        if (service.stage() == ServiceStage.STALE) {
            journal.record(service.publish(freshSince()));
        }
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void hide(SupportServiceId id, String reason) {
        journal.record(services().get(id).takeAway(ServiceStage.HIDDEN, reason));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void retire(SupportServiceId id, String reason) {
        journal.record(services().get(id).takeAway(ServiceStage.RETIRED, reason));
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void sendBack(SupportServiceId id, String reason) {
        journal.record(services().get(id).takeAway(ServiceStage.DRAFT, reason));
    }

    private LocalDate freshSince() {
        return topics.freshSince(moment.today());
    }

    private SupportServices services() {
        return new SupportServices_(em);
    }

    /** @param obstacles what stands in the way of the next step forward */
    record Desk(ServiceEntry entry, List<Obstacle> obstacles, LocalDate freshSince) {}
}
