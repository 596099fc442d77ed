package org.ginnel.register.organisation;

import java.util.Locale;
import java.util.UUID;
import org.ginnel.register.Organisations.Kind;

/**
 * Which organisations a list shows and where its page begins.
 *
 * @param kind null for every kind
 * @param borough empty for everywhere
 * @param name how the name begins, in any case; empty for every name
 * @param after the page begins after this organisation; null for the first page
 * @param before the page ends before this organisation; null unless going back
 */
record OrganisationFilter(Kind kind, String borough, String name, UUID after, UUID before) {
    static final int PAGE = 50;

    OrganisationFilter {
        borough = borough == null ? "" : borough.strip();
        name = name == null ? "" : name.strip();
    }

    String pattern() {
        return name.toLowerCase(Locale.UK)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    OrganisationFilter whole() {
        return new OrganisationFilter(kind, borough, name, null, null);
    }
}
