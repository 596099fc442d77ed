package org.ginnel.employers.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.ginnel.register.OrganisationId;

/** Whose offer it is: the firm and its site, under the board of a gateway. */
@Embeddable
record Whose(
        @Column(name = "gateway") String gateway,
        @Column(name = "board") UUID board,
        @Column(name = "employer") UUID employer,
        @Column(name = "site") UUID site) {
    OrganisationId firm() {
        return new OrganisationId(employer);
    }
}
