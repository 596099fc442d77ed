package org.ginnel.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.Moment;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.csv.Csv;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Role;

/** Staff look organisations up: lists, one with all that is known, and the list as a file. */
@ApplicationScoped
@Transactional
class Looking {
    /** Lines of the file that are read at once. */
    private static final int CHUNK = 1000;

    @Inject
    EntityManager em;

    @Inject
    Moment moment;

    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    List<OrganisationRow> page(OrganisationFilter filter) {
        return list().page(filter, OrganisationFilter.PAGE);
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    OrganisationPicture picture(UUID id) {
        Organisations organisations = new Organisations_(em);
        OrganisationId key = new OrganisationId(id);
        return organisations
                .find(key)
                .map(organisation -> OrganisationPicture.of(
                        organisation, organisations.sitesOf(id), list().tiesOf(id), moment.today()))
                .orElseThrow(NotFound::new);
    }

    /** Writes every line the filter finds, from the first page to the last. */
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    void export(OrganisationFilter filter, Csv csv) {
        csv.row(
                "id",
                "kind",
                "name",
                "type",
                "urn",
                "ukprn",
                "borough",
                "opened",
                "closed",
                "demonstration",
                "source",
                "source_date");
        OrganisationFilter next = filter.whole();
        List<OrganisationRow> rows;
        do {
            rows = list().page(next, CHUNK);
            for (OrganisationRow row : rows.subList(0, Math.min(rows.size(), CHUNK))) {
                csv.row(
                        row.id(),
                        row.kind(),
                        row.name(),
                        row.typeName(),
                        row.urn(),
                        row.ukprn(),
                        row.borough(),
                        row.opened(),
                        row.closed(),
                        row.demonstration(),
                        row.source(),
                        row.sourceDate());
                next = new OrganisationFilter(filter.kind(), filter.borough(), filter.name(), row.id(), null);
            }
        } while (rows.size() > CHUNK);
    }

    private OrganisationList list() {
        return () -> em;
    }
}
