package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.gateways.enrichment.ServiceFile.Refused;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Ids;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.Once;
import org.ginnel.kernel.Refusal;
import org.ginnel.register.Role;
import org.hibernate.query.Page;

/** Takes a file of services in: counted first, then whole; the same file again changes nothing. */
@ApplicationScoped
@Transactional
class Receiving {
    private static final int SHOWN = 20;

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @Inject
    Topics topics;

    @AllowedTo(Role.SECRETARY)
    List<ServiceList.Row> latest() {
        return lists().latest(Page.first(SHOWN)).stream().map(ServiceList::row).toList();
    }

    /** Keeps the file and counts what it would do; nothing of the directory changes. */
    @Once
    @AllowedTo(Role.SECRETARY)
    UUID send(String source, String content) {
        if (source == null || source.isBlank()) {
            throw Refusal.of(EnrichmentObstacle.SOURCE_MISSING);
        }
        ServiceList list = new ServiceList(Ids.next(), source.strip(), content, moment.now());
        list.counted(
                intake().of(ServiceFile.read(content), list.source(), false).counts());
        lists().add(list);
        return list.row().id();
    }

    /** The file as it would go in now. */
    @AllowedTo(Role.SECRETARY)
    Checked check(UUID id) {
        ServiceList list = lists().get(id);
        Intake.Outcome outcome = intake().of(ServiceFile.read(list.content()), list.source(), false);
        return new Checked(list.row(), outcome.counts(), outcome.refused());
    }

    @Once
    @AllowedTo(Role.SECRETARY)
    void apply(UUID id) {
        ServiceList list = lists().get(id);
        Intake.Outcome outcome = intake().of(ServiceFile.read(list.content()), list.source(), true);
        list.applied(outcome.counts(), moment.now());
    }

    private Intake intake() {
        return new Intake(services(), topics.all(), journal::record, moment.now(), false);
    }

    private SupportServices services() {
        return new SupportServices_(em);
    }

    private ServiceLists lists() {
        return new ServiceLists_(em);
    }

    record Checked(ServiceList.Row list, ServiceList.Counts counts, List<Refused> refused) {}
}
