package org.ginnel.employers.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.Organisations;

/** Names of firms, providers and sites; each asked for once. What is no organisation is the secretariat. */
final class Names {
    private final Organisations organisations;
    private final Map<UUID, String> known = new HashMap<>();
    private final Map<UUID, Organisations.Site> sites = new HashMap<>();

    Names(Organisations organisations) {
        this.organisations = organisations;
    }

    String of(UUID organisation) {
        return known.computeIfAbsent(
                organisation,
                id -> organisations
                        .find(new OrganisationId(id))
                        .map(Organisations.Organisation::name)
                        .orElseGet(() -> Texts.of("employers", "names.secretariat")));
    }

    String site(OrganisationId firm, UUID site) {
        Organisations.Site found = at(firm, site);
        if (found == null) {
            return "";
        }
        return (found.name().isBlank() ? "" : found.name() + ", ") + found.address();
    }

    /** ONS code, null outside the place. */
    String borough(OrganisationId firm, UUID site) {
        Organisations.Site found = at(firm, site);
        return found == null ? null : found.borough();
    }

    private Organisations.Site at(OrganisationId firm, UUID site) {
        if (!sites.containsKey(site)) {
            organisations.sitesOf(firm).forEach(s -> sites.put(s.id(), s));
        }
        return sites.get(site);
    }
}
