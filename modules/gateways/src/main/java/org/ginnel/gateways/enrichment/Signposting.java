package org.ginnel.gateways.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ginnel.gateways.SupportDirectory;
import org.ginnel.gateways.SupportServiceId;
import org.ginnel.kernel.AllowedTo;
import org.hibernate.query.Page;

/** Anybody finds what there is: only what is live or stale, whoever asks. */
@ApplicationScoped
@Transactional
class Signposting implements SupportDirectory {
    @Inject
    EntityManager em;

    @AllowedTo(AllowedTo.EVERYBODY)
    Result search(DirectorySearch wanted) {
        return new Result(services().count(wanted), services().search(wanted));
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    Optional<ServiceEntry> find(SupportServiceId id) {
        return services().find(id).map(SupportService::entry).filter(ServiceEntry::open);
    }

    @AllowedTo(AllowedTo.EVERYBODY)
    Map<String, Long> byTopic() {
        return services().byTopic();
    }

    /** Everything the directory says, a page at a time, for those who read it as data. */
    @AllowedTo(AllowedTo.EVERYBODY)
    Shelf listed(int page, int size) {
        return new Shelf(
                services().count(ServiceStage.PUBLIC),
                services().in(ServiceStage.PUBLIC, Page.page(size, page)).stream()
                        .map(SupportService::entry)
                        .toList());
    }

    @Override
    @AllowedTo(AllowedTo.EVERYBODY)
    public Optional<Listed> listed(SupportServiceId id) {
        return find(id).map(entry -> new Listed(
                entry.id(), entry.said().name(), entry.said().provider().name()));
    }

    private SupportServices services() {
        return new SupportServices_(em);
    }

    /** @param all how many there are on all pages */
    record Result(long all, List<SupportServices.Found> rows) {}

    record Shelf(long all, List<ServiceEntry> entries) {}
}
