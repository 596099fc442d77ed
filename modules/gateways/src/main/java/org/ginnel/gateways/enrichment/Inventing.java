package org.ginnel.gateways.enrichment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Journal;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.demo.DemonstrationWanted;
import org.ginnel.register.Places;

/** The invented services of the place's data, one of them not checked lately and the last not looked at yet. */
@ApplicationScoped
@Transactional
class Inventing {
    private static final int DAYS_BETWEEN = 7;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Topics topics;

    @Inject
    Moment moment;

    @Inject
    Journal journal;

    @AllowedTo(AllowedTo.SYSTEM)
    void on(@Observes @Priority(430) DemonstrationWanted wanted) {
        places.document("enrichment").ifPresent(this::bringToLife);
    }

    private void bringToLife(String document) {
        List<DescribeService> services = ServiceFile.read(services(document)).services();
        for (int i = 0; i < services.size(); i++) {
            if (held().find(services.get(i).id()).isEmpty()) {
                boolean last = services.size() > 2 && i == services.size() - 1;
                boolean stale = services.size() > 2 && i == services.size() - 2;
                add(services.get(i), moment.today().minusDays(stale ? 200 : (long) DAYS_BETWEEN * i), last);
            }
        }
    }

    private void add(DescribeService said, LocalDate assured, boolean draft) {
        SupportService service = SupportService.draft(said.id(), true);
        journal.record(service.describe(
                said,
                Topic.codesOf(topics.all(), said.terms()),
                places.current().name(),
                moment.now()));
        if (!draft) {
            service.assure(assured);
            service.moderate();
            service.publish(assured);
        }
        held().add(service);
    }

    private static String services(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject().getJsonArray("services").toString();
        }
    }

    private SupportServices held() {
        return new SupportServices_(em);
    }
}
