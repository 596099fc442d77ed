package org.ginnel.register.organisation;

import java.time.LocalDate;
import java.util.List;
import org.ginnel.register.Organisations;

/** All that is known about one organisation, for its page. */
record OrganisationPicture(
        Organisations.Organisation facts,
        String typeName,
        String phase,
        String website,
        LocalDate opened,
        LocalDate closed,
        String source,
        LocalDate sourceDate,
        List<Organisations.Site> sites,
        List<OrganisationList.Tie> ties) {
    static OrganisationPicture of(
            Organisation organisation, List<Site> sites, List<OrganisationList.Tie> ties, LocalDate today) {
        return new OrganisationPicture(
                organisation.shown(today),
                organisation.typeName,
                organisation.phase,
                organisation.website,
                organisation.opened,
                organisation.closed,
                organisation.source,
                organisation.sourceDate,
                sites.stream().map(Site::shown).toList(),
                ties);
    }
}
